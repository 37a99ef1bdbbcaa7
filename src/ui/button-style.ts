import { classNames } from "./class-names";

export type ButtonVariant = "primary" | "secondary" | "text" | "danger";
export type ButtonSize = "large" | "medium" | "small";

// The transparent border becomes visible in forced-colors mode, where backgrounds disappear.
const BASE =
  "inline-flex items-center justify-center gap-2 rounded-8 border text-center font-bold underline-offset-[0.1875rem] hover:underline aria-disabled:no-underline disabled:no-underline print:hidden";

const SIZES: Record<ButtonSize, string> = {
  large: "min-h-14 min-w-34 px-6 py-3 text-std-17B-170",
  medium: "min-h-12 min-w-24 px-4 py-2 text-std-16B-170",
  small: "min-h-11 min-w-20 px-3 py-1.5 text-std-16B-170",
};

const DISABLED =
  "aria-disabled:border-solid-gray-300 aria-disabled:bg-solid-gray-300 aria-disabled:text-solid-gray-700 disabled:border-solid-gray-300 disabled:bg-solid-gray-300 disabled:text-solid-gray-700";

const VARIANTS: Record<ButtonVariant, string> = {
  primary: classNames(
    "border-transparent bg-blue-900 text-white hover:bg-blue-1000 active:bg-blue-1200",
    DISABLED,
  ),
  secondary: classNames(
    "border-current bg-white text-blue-900 hover:bg-blue-200 hover:text-blue-1000 active:bg-blue-300 active:text-blue-1200",
    DISABLED,
  ),
  text: "border-transparent text-blue-900 underline hover:bg-blue-50 hover:text-blue-1000 hover:decoration-[0.1875rem] active:bg-blue-100 active:text-blue-1200 aria-disabled:text-solid-gray-600 disabled:text-solid-gray-600",
  danger: classNames(
    "border-transparent bg-red-900 text-white hover:bg-red-1000 active:bg-red-1200",
    DISABLED,
  ),
};

/** The classes that buttons and links that look like buttons share. */
export function buttonClass(variant: ButtonVariant, size: ButtonSize, className?: string): string {
  return classNames(BASE, SIZES[size], VARIANTS[variant], className);
}
