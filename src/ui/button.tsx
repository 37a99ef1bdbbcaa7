import type { ComponentProps, MouseEvent } from "react";
import { buttonClass, type ButtonSize, type ButtonVariant } from "./button-style";

type ButtonProps = ComponentProps<"button"> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** While true the button keeps its focus and its words, says that it is busy, and does nothing when pressed. */
  pending?: boolean;
  /** What is said while pending. */
  pendingText?: string;
};

function ignorePress(event: MouseEvent<HTMLButtonElement>) {
  event.preventDefault();
}

/** A button as DADS draws it. `type` is `button` unless given, so that a form is never sent by accident. */
export function Button({
  variant = "primary",
  size = "medium",
  pending,
  pendingText = "処理しています",
  type = "button",
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <>
      <button
        {...rest}
        type={type}
        aria-disabled={pending || rest["aria-disabled"] || undefined}
        className={buttonClass(variant, size, className)}
        onClick={pending ? ignorePress : onClick}
      >
        {pending && (
          <span
            aria-hidden="true"
            className="size-5 animate-spin rounded-full border-2 border-current border-t-transparent"
          />
        )}
        {children}
      </button>
      {pending && (
        <span role="status" className="sr-only">
          {pendingText}
        </span>
      )}
    </>
  );
}
