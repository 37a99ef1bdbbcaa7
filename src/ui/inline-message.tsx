import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { ErrorIcon, InfoIcon, SuccessIcon, WarningIcon } from "./icons";

export type MessageKind = "error" | "warning" | "info" | "success";

const LOOK = {
  error: { Icon: ErrorIcon, word: "エラー：", colour: "text-red-900" },
  warning: { Icon: WarningIcon, word: "確認：", colour: "text-orange-900" },
  info: { Icon: InfoIcon, word: "", colour: "text-blue-1000" },
  success: { Icon: SuccessIcon, word: "", colour: "text-green-900" },
} as const;

type InlineMessageProps = { kind: MessageKind; id?: string; className?: string; children: ReactNode };

/** One sentence at the place it is about. Icon and word tell error and warning apart, not only the colour. */
export function InlineMessage({ kind, id, className, children }: InlineMessageProps) {
  const { Icon, word, colour } = LOOK[kind];
  return (
    <p id={id} className={classNames("flex gap-2 text-std-16N-170", colour, className)}>
      <Icon className="mt-0.5" />
      <span className="min-w-0">
        {word && <strong>{word}</strong>}
        {children}
      </span>
    </p>
  );
}
