import Form from "next/form";
import { MAX_QUERY_LENGTH } from "@/domain/review/queue";
import { Button } from "@/ui/button";
import { TextInput } from "@/ui/text-input";

/** The search over all of the office's cases. The word stays in the address. */
export function QueueSearch({ query }: { query: string }) {
  return (
    <Form action="/staff" role="search" className="flex min-w-0 grow flex-col gap-1 lg:max-w-xl">
      <label htmlFor="q" className="text-dns-16B-130">
        検索
      </label>
      <div className="flex gap-2">
        <TextInput
          id="q"
          name="q"
          type="search"
          defaultValue={query}
          maxLength={MAX_QUERY_LENGTH}
          aria-describedby="q-hint"
          aria-keyshortcuts="/"
          autoComplete="off"
          enterKeyHint="search"
          className="!min-h-11 !py-1"
        />
        <Button type="submit" size="small" className="shrink-0">
          検索
        </Button>
      </div>
      <p id="q-hint" className="text-dns-14N-130 text-solid-gray-700">
        受付番号、求人番号、事業所名、電話番号、メールアドレス（2文字以上）
      </p>
    </Form>
  );
}
