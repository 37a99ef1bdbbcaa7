export const dynamic = "force-dynamic";

const INPUTS = Array.from({ length: 20 }, (_, index) => `input-${index}`);

/** A page with twenty inputs and nothing behind it. */
export default function Page() {
  return (
    <form>
      {INPUTS.map((name) => (
        <label key={name}>
          {name}
          <input name={name} />
        </label>
      ))}
    </form>
  );
}
