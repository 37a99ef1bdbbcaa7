import { Disclosure } from "@/ui/disclosure";
import { Prose } from "@/ui/prose";
import type { FaqItem } from "./faq-items";

/** Questions that unfold their answers. */
export function FaqList({ items }: { items: readonly FaqItem[] }) {
  return (
    <ul className="border-solid-gray-420 border-t">
      {items.map((item) => (
        <li key={item.id} className="border-solid-gray-420 border-b py-1">
          <Disclosure id={item.id} summary={<span className="font-bold">{item.question}</span>}>
            <Prose className="pb-3">{item.answer}</Prose>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
