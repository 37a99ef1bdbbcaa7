import { occupationKeywords } from "@/domain/codes/occupation-keywords";
import type { OccupationMiddle } from "@/domain/codes/occupations";
import { Table } from "@/ui/table";
import { grouped } from "./guide-search";

/** Marks a name whose official wording may differ. */
const UNCERTAIN = "※";

/** Fewer groups are seen at a glance. */
const NAVIGATION_FROM = 4;

const COLUMNS = [
  { key: "name", header: "コードと名称（中分類）", rowHeader: true, className: "md:w-[46%]" },
  { key: "examples", header: "仕事の例" },
];

function row({ code, name, nameUncertain }: OccupationMiddle) {
  return {
    key: code,
    cells: {
      name: (
        <span className="flex gap-3">
          <span className="shrink-0 tabular-nums">{code}</span>
          <span>
            {name}
            {nameUncertain && UNCERTAIN}
          </span>
        </span>
      ),
      examples: occupationKeywords(code).join("、") || null,
    },
  };
}

/** Middle classes under the headings of their major classes; the best match of a search comes first. */
export function OccupationList({ classes }: { classes: readonly OccupationMiddle[] }) {
  const groups = grouped(classes, ({ majorCode, majorName }) => `${majorCode} ${majorName}`);
  return (
    <>
      {groups.length > NAVIGATION_FROM && (
        <nav aria-label="大分類" className="mb-10 print:hidden">
          <ul className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
            {groups.map(({ name, members }) => (
              <li key={name}>
                <a
                  href={`#major-${members[0]?.majorCode}`}
                  className="link inline-flex min-h-11 items-center"
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {groups.map(({ name, members }) => (
        <section key={name} aria-labelledby={`major-${members[0]?.majorCode}`} className="mb-12">
          <h2 id={`major-${members[0]?.majorCode}`} className="mb-3 text-std-24B-150">
            {name}
          </h2>
          <Table caption={name} captionHidden columns={COLUMNS} rows={members.map(row)} />
        </section>
      ))}
      {classes.some(({ nameUncertain }) => nameUncertain) && (
        <p className="text-solid-gray-700">
          {UNCERTAIN}　名称の細かい表記が、公表されている分類表と異なる場合があります。
        </p>
      )}
    </>
  );
}
