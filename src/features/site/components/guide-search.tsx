import Link from "next/link";
import type { ReactNode } from "react";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { FormField } from "@/ui/form-field";
import { TextInput } from "@/ui/text-input";

const LONGEST_QUERY = 60;

/** The words searched for in the address; "" when there are none. Longer ones are cut: no name is that long. */
export function queryOf(parameter: string | string[] | undefined): string {
  const first = Array.isArray(parameter) ? parameter[0] : parameter;
  return (first ?? "").trim().slice(0, LONGEST_QUERY);
}

/** Groups entries by a name, groups and entries in the order in which they come. */
export function grouped<Entry>(entries: readonly Entry[], nameOf: (entry: Entry) => string) {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = nameOf(entry);
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return [...groups].map(([name, members]) => ({ name, members }));
}

type GuideSearchProps = {
  /** Path of the page itself. */
  action: string;
  query: string;
  found: number;
  hint: ReactNode;
  /** What to do when nothing is found, beside searching for other words. */
  otherwise: ReactNode;
  /** The entries found. */
  children: ReactNode;
};

/** A list with a search box that works without JavaScript: the words stand in the address. */
export function GuideSearch({ action, query, found, hint, otherwise, children }: GuideSearchProps) {
  const all = (
    <Link href={action} prefetch={false} className="link inline-flex min-h-11 items-center">
      一覧をすべて表示
    </Link>
  );
  return (
    <>
      <search>
        <form action={action} className="mb-8 rounded-12 bg-blue-50 p-5 print:hidden">
          <FormField id="q" label="さがす言葉" badge={false} hint={hint}>
            {(control) => (
              <div className="flex w-full flex-wrap gap-3">
                <TextInput
                  {...control}
                  name="q"
                  type="search"
                  width="m"
                  defaultValue={query}
                  maxLength={LONGEST_QUERY}
                  enterKeyHint="search"
                  autoComplete="off"
                />
                <Button type="submit">検索</Button>
              </div>
            )}
          </FormField>
        </form>
      </search>
      {query !== "" && found > 0 && (
        <div className="mb-6 flex flex-wrap items-baseline gap-x-6">
          <p className="text-std-18B-160">
            「{query}」の検索結果：{found}件
          </p>
          {all}
        </div>
      )}
      {found > 0 ? (
        children
      ) : (
        <EmptyState title={`「${query}」は見つかりませんでした`} action={all}>
          {otherwise}
        </EmptyState>
      )}
    </>
  );
}
