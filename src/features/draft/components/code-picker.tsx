"use client";

import { useState } from "react";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { FormField } from "@/ui/form-field";
import { TextInput } from "@/ui/text-input";

type Table = "occupation" | "licence" | "industry";

interface Entry {
  /** What goes into the input. */
  readonly value: string;
  readonly label: string;
  readonly group: string;
}

interface CodePickerProps {
  readonly table: Table;
  readonly label: string;
  readonly onPick: (value: string) => void;
}

const TITLES: Readonly<Record<Table, string>> = {
  occupation: "職業分類コード一覧",
  licence: "免許・資格一覧",
  industry: "産業分類一覧",
};

/** The tables are large and seldom needed: they are loaded when the list is opened. */
async function search(table: Table, query: string): Promise<readonly Entry[]> {
  switch (table) {
    case "occupation": {
      const { searchOccupations } = await import("@/domain/codes/occupations");
      return searchOccupations(query).map(({ code, name, majorName }) => ({
        value: code,
        label: `${code}　${name}`,
        group: majorName,
      }));
    }
    case "licence": {
      const { searchLicences } = await import("@/domain/codes/licences");
      return searchLicences(query).map(({ name, category }) => ({
        value: name,
        label: name,
        group: category,
      }));
    }
    case "industry": {
      const { searchIndustries } = await import("@/domain/codes/industries");
      return searchIndustries(query).map(({ code, name, majorName }) => ({
        value: code,
        label: `${code}　${name}`,
        group: majorName,
      }));
    }
  }
}

/** A searchable list that fills the input beside it. */
export function CodePicker({ table, label, onPick }: CodePickerProps) {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState("");
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [failed, setFailed] = useState(false);

  async function look(words: string) {
    setQuery(words);
    try {
      setEntries(await search(table, words));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <Button
        variant="secondary"
        className="needs-scripts"
        onClick={() => {
          setOpen(true);
          void look(query);
        }}
      >
        一覧から選ぶ<span className="sr-only">（{label}）</span>
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={TITLES[table]}
        actions={
          <Button variant="secondary" onClick={() => setOpen(false)}>
            閉じる
          </Button>
        }
      >
        {open && (
          <div className="flex flex-col gap-4">
            <FormField
              id={`picker-${table}`}
              label="さがす言葉"
              badge={false}
              hint="仕事や資格の名前、または番号で絞り込めます。"
            >
              {(control) => (
                <TextInput
                  {...control}
                  value={query}
                  onChange={(event) => void look(event.target.value)}
                  onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
                />
              )}
            </FormField>
            <p role="status">
              {failed
                ? "一覧を読み込めませんでした。少し待ってからもう一度お試しください。"
                : `${entries.length}件`}
            </p>
            <ul className="max-h-[40dvh] overflow-y-auto">
              {entries.map((entry) => (
                <li key={entry.label + entry.group}>
                  <button
                    type="button"
                    className="min-h-11 w-full px-2 py-2 text-left hover:bg-blue-50"
                    onClick={() => {
                      onPick(entry.value);
                      setOpen(false);
                    }}
                  >
                    <span className="block underline">{entry.label}</span>
                    <span className="block text-dns-14N-130 text-solid-gray-700">{entry.group}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Dialog>
    </>
  );
}
