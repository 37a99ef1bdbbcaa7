import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type TableColumn = {
  key: string;
  header: ReactNode;
  /** The column that names the row; on the phone it becomes the head of the card. */
  rowHeader?: boolean;
  align?: "start" | "end";
  className?: string;
};

/** A cell that is null is blank in a table, and no line of a card on the phone. */
export type TableRow = { key: string; cells: Record<string, ReactNode> };

type TableProps = {
  caption: ReactNode;
  /** Hides the caption from view where a heading above says the same. */
  captionHidden?: boolean;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  className?: string;
};

/**
 * Browsers may forget that a table is a table once its parts are laid out as blocks (rows become cards on the
 * phone), so each part says its role.
 */
function role(name: "table" | "rowgroup" | "row" | "cell" | "columnheader" | "rowheader") {
  return { role: name };
}

/** A table with a caption; on the phone each row is a card that repeats the column's words beside the value. */
export function Table({ caption, captionHidden = false, columns, rows, className }: TableProps) {
  return (
    <table {...role("table")} className={classNames("w-full border-collapse max-md:block", className)}>
      <caption
        className={classNames("text-left text-std-16B-170 max-md:block", captionHidden ? "sr-only" : "pb-2")}
      >
        {caption}
      </caption>
      <thead {...role("rowgroup")} className="max-md:sr-only">
        <tr {...role("row")} className="border-black border-b bg-solid-gray-50">
          {columns.map((column) => (
            <th
              key={column.key}
              {...role("columnheader")}
              scope="col"
              className={classNames(
                "px-4 py-3 align-bottom text-std-16B-170",
                column.align === "end" ? "text-right" : "text-left",
                column.className,
              )}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role("rowgroup")} className="max-md:block">
        {rows.map((row) => (
          <tr
            key={row.key}
            {...role("row")}
            className="border-solid-gray-420 border-b max-md:mb-4 max-md:block max-md:rounded-12 max-md:border max-md:px-4 max-md:py-2"
          >
            {columns.map((column) => {
              const Cell = column.rowHeader ? "th" : "td";
              return (
                <Cell
                  key={column.key}
                  {...role(column.rowHeader ? "rowheader" : "cell")}
                  scope={column.rowHeader ? "row" : undefined}
                  className={classNames(
                    "px-4 py-3 text-left align-top max-md:px-0 max-md:py-2",
                    row.cells[column.key] === null
                      ? "max-md:hidden"
                      : column.align === "end" || "max-md:block",
                    column.rowHeader ? "font-bold" : "font-normal",
                    column.align === "end" &&
                      "tabular-nums max-md:flex max-md:items-baseline max-md:justify-between max-md:gap-4 md:text-right",
                    column.className,
                  )}
                >
                  {!column.rowHeader && (
                    <span
                      aria-hidden="true"
                      className="mb-1 block text-dns-14B-130 text-solid-gray-700 md:hidden"
                    >
                      {column.header}
                    </span>
                  )}
                  {row.cells[column.key]}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
