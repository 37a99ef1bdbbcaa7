"use client";

import { useState } from "react";
import type { RawAnswer } from "@/domain/catalogue/field";
import { Button } from "@/ui/button";

interface AddressSearchProps {
  readonly postalKey: string;
  /** The postal code's name among all of the screen. */
  readonly label: string;
  /** Item that the found address goes into. */
  readonly addressKey: string;
  readonly value: RawAnswer | undefined;
  readonly onPick: (key: string, value: string) => void;
}

interface Found {
  readonly address: string;
}

/** 住所検索: fills the address from the postal code; the person adds street number and building. */
export function AddressSearch({ postalKey, label, addressKey, value, onPick }: AddressSearchProps) {
  const [message, setMessage] = useState<string>();
  const [choices, setChoices] = useState<readonly Found[]>([]);
  const [busy, setBusy] = useState(false);

  async function search() {
    const digits = String(value ?? "")
      .normalize("NFKC")
      .replace(/\D/g, "");
    setChoices([]);
    if (digits.length !== 7) return setMessage("郵便番号を7桁で入力してから押してください");
    setBusy(true);
    try {
      const response = await fetch(`/api/postal-codes/${digits}`);
      const body = (await response.json()) as { addresses?: Found[]; message?: string };
      const found = body.addresses ?? [];
      if (!response.ok || found.length === 0)
        setMessage(body.message ?? "この郵便番号の住所が見つかりません。住所を直接入力してください");
      else if (found.length === 1 && found[0]) pick(found[0]);
      else {
        setMessage(`住所の候補が${found.length}件あります。選んでください`);
        setChoices(found);
      }
    } catch {
      setMessage("通信できませんでした。住所を直接入力するか、少し待ってからもう一度お試しください");
    } finally {
      setBusy(false);
    }
  }

  function pick(found: Found) {
    onPick(addressKey, found.address);
    setChoices([]);
    setMessage("住所を入力しました。続けて番地・建物名を入力してください");
    document.getElementById(addressKey)?.focus();
  }

  return (
    <div className="needs-scripts flex min-w-0 flex-col gap-2">
      <Button
        type="button"
        variant="secondary"
        pending={busy}
        onClick={search}
        aria-label={`住所検索：${label}`}
        aria-controls={`${postalKey}-found`}
      >
        住所検索
      </Button>
      <div id={`${postalKey}-found`}>
        <p role="status">{message}</p>
        {choices.length > 0 && (
          <ul aria-label={`住所の候補：${label}`}>
            {choices.map((found) => (
              <li key={found.address}>
                <button type="button" className="link min-h-11 text-left" onClick={() => pick(found)}>
                  {found.address}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
