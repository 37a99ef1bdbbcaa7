"use client";

import { type ComponentProps, useState } from "react";
import { COMMENT_MAX_LENGTH, commentLength } from "@/domain/review/comments";
import { CharacterCounter } from "@/ui/character-counter";
import { Textarea } from "@/ui/textarea";

/** From this length on it is said how much is left. */
const COUNTED_FROM = COMMENT_MAX_LENGTH - 100;

/**
 * The text box of a request for correction. What is too long is counted and refused, not cut: nothing that was
 * pasted disappears.
 */
export function CommentBox({
  label,
  ...rest
}: Pick<ComponentProps<typeof Textarea>, "id" | "name" | "form" | "className" | "aria-describedby"> & {
  /** What it is about. */
  readonly label: string;
}) {
  const [used, setUsed] = useState(0);
  const over = used > COMMENT_MAX_LENGTH;
  return (
    <>
      <Textarea
        {...rest}
        rows={3}
        data-comment={label}
        aria-invalid={over ? true : undefined}
        onInput={(event) => setUsed(commentLength(event.currentTarget.value))}
      />
      <div role="status">
        {used >= COUNTED_FROM && <CharacterCounter used={used} limit={COMMENT_MAX_LENGTH} />}
      </div>
    </>
  );
}
