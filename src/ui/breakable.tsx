import { Fragment } from "react";

/** A heading too long for a phone, broken between its parts only: browsers see one phrase and cut it anywhere. */
export function Breakable({ parts }: { parts: readonly string[] }) {
  return (
    <span className="break-keep">
      {parts.map((part, index) => (
        <Fragment key={part}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
