import { classNames } from "./class-names";

type CharacterCounterProps = { used: number; limit: number; unit?: string; id?: string };

/** How much of a limit is used, in words, also when it is exceeded. */
export function CharacterCounter({ used, limit, unit = "文字", id }: CharacterCounterProps) {
  const over = used - limit;
  return (
    <p
      id={id}
      className={classNames(
        "text-std-16N-170 tabular-nums",
        over > 0 ? "text-red-900" : "text-solid-gray-700",
      )}
    >
      {used} / {limit}
      {unit}
      {over > 0 && <strong>（{`${over}${unit}`}超えています）</strong>}
    </p>
  );
}
