import { Fragment } from "react";

const ADDRESS = /(https?:\/\/[^\s<>"']+)/;

/** The text of a mail as it was written, with its links to follow. */
export function MailText({ text }: { text: string }) {
  return (
    <div className="whitespace-pre-wrap wrap-anywhere">
      {text.split(ADDRESS).map((part, index) =>
        ADDRESS.test(part) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change their order
          <a key={index} href={part} className="link">
            {part}
          </a>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change their order
          <Fragment key={index}>{part}</Fragment>
        ),
      )}
    </div>
  );
}
