/** The key that does the same as the button it stands on. */
export function KeyName({ name }: { name: string }) {
  return (
    <span
      aria-hidden="true"
      className="rounded-4 border border-current px-1.5 font-mono text-dns-14N-130 max-lg:hidden"
    >
      {name}
    </span>
  );
}
