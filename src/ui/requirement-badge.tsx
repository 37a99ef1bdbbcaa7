import { classNames } from "./class-names";

/** 必須 or 任意, in words. */
export function RequirementBadge({ id, required }: { id?: string; required: boolean }) {
  return (
    <span
      id={id}
      className={classNames(
        "inline-block rounded-4 border px-2 py-0.5 align-middle text-dns-14B-130",
        required ? "border-red-900 text-red-900" : "border-solid-gray-500 text-solid-gray-700",
      )}
    >
      {required ? "必須" : "任意"}
    </span>
  );
}
