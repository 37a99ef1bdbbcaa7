import type { Licence } from "@/domain/codes/licences";
import { grouped } from "./guide-search";

/** Names of licences under the headings of their categories. */
export function LicenceList({ licences }: { licences: readonly Licence[] }) {
  return grouped(licences, ({ category }) => category).map(({ name, members }) => (
    <section key={name} aria-label={name} className="mb-10">
      <h2 className="mb-3 border-solid-gray-420 border-b pb-2 text-std-20B-150">{name}</h2>
      <ul className="gap-x-10 md:columns-2">
        {members.map((licence) => (
          <li key={licence.id} className="break-inside-avoid py-1">
            {licence.name}
          </li>
        ))}
      </ul>
    </section>
  ));
}
