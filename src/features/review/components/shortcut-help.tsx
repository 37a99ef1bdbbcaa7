"use client";

import { useState } from "react";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { Dialog } from "@/ui/dialog";
import { useShortcuts, useShortcutSetting } from "./use-shortcuts";

const GROUPS = [
  {
    title: "案件の一覧",
    keys: [
      ["j", "次の案件へ"],
      ["k", "前の案件へ"],
      ["Enter", "案件を開く"],
      ["/", "検索する"],
    ],
  },
  {
    title: "案件の確認",
    keys: [
      ["j", "次の案件を開く"],
      ["k", "前の案件を開く"],
      ["t", "担当する"],
      ["a", "本登録へ進む"],
      ["r", "差戻しへ進む"],
      ["/", "一覧に戻って検索する"],
    ],
  },
] as const;

/** `?`: which keys do what, and the switch that turns them off. */
export function ShortcutHelp() {
  const [open, setOpen] = useState(false);
  const [on, setOn] = useShortcutSetting();
  useShortcuts({ "?": () => setOpen(true) });
  return (
    <>
      <Button variant="text" size="small" className="max-lg:hidden" onClick={() => setOpen(true)}>
        キー操作
        <kbd className="rounded-4 border border-current px-1.5 font-mono text-dns-14N-130">?</kbd>
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="キー操作"
        actions={
          <Button variant="secondary" onClick={() => setOpen(false)}>
            閉じる
          </Button>
        }
      >
        <div className="flex flex-col gap-5">
          {GROUPS.map(({ title, keys }) => (
            <section key={title}>
              <h3 className="mb-1 text-std-16B-170">{title}</h3>
              <dl className="grid grid-cols-[5rem_1fr] gap-y-1">
                {keys.map(([key, meaning]) => (
                  <div key={key} className="contents">
                    <dt>
                      <kbd className="rounded-4 border border-solid-gray-600 bg-solid-gray-50 px-2 py-0.5 font-mono">
                        {key}
                      </kbd>
                    </dt>
                    <dd>{meaning}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <p>
            文字を入力しているときは働きません。<kbd className="font-mono">?</kbd>
            を押すと、この一覧を開きます。
          </p>
          <Checkbox
            id="shortcuts-on"
            label="1文字のキー操作を使う"
            checked={on}
            onChange={(event) => setOn(event.target.checked)}
          />
        </div>
      </Dialog>
    </>
  );
}
