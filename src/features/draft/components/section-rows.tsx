"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/ui/button";
import { focusField } from "@/ui/focus-field";
import type { FieldActions } from "./field-model";
import { RowView } from "./row-view";
import type { RowModel } from "./step-model";

/** Groups up to this long stand there whole. */
const SEEN_AT_A_GLANCE = 4;

interface SectionRowsProps {
  readonly rows: readonly RowModel[];
  readonly actions: FieldActions;
  /** How many rows of which groups a plain post has asked for. */
  readonly more: Readonly<Record<string, number>>;
}

/**
 * The rows of a section. Of a long group only the rows in use are drawn, at least one, and a button that adds the
 * next: ten empty places of work would be eight screens of a phone. A row once drawn stays, also when it is emptied.
 */
export function SectionRows({ rows, actions, more }: SectionRowsProps) {
  const [shown, setShown] = useState(more);
  const added = useRef<string>(undefined);
  useEffect(() => {
    if (added.current) focusField(`${added.current}-group`);
    added.current = undefined;
  });

  for (const [group, count] of inUse(rows)) {
    if (count > (shown[group] ?? 1)) setShown({ ...shown, [group]: count });
  }
  const hidden = ({ slot }: RowModel) =>
    slot !== undefined && slot.slots > SEEN_AT_A_GLANCE && slot.number >= (shown[slot.group] ?? 1);

  return rows.map((row) => {
    if (!hidden(row)) return <RowView key={row.id} row={row} actions={actions} />;
    const { slot } = row;
    if (!slot || slot.number !== (shown[slot.group] ?? 1)) return null;
    return (
      <div key={slot.group}>
        <Button
          type="submit"
          name="way"
          value={`more.${slot.group}.${slot.number + 1}`}
          variant="secondary"
          onClick={(event) => {
            event.preventDefault();
            added.current = row.id;
            setShown({ ...shown, [slot.group]: slot.number + 1 });
          }}
        >
          {row.legend}を追加
        </Button>
      </div>
    );
  });
}

/** How many rows of each group are needed to show what is in them. */
function inUse(rows: readonly RowModel[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { slot } of rows) if (slot?.used) counts.set(slot.group, slot.number + 1);
  return counts;
}
