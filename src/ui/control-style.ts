/** How wide a control is: as wide as what goes into it. All shrink to the space there is. */
export type ControlWidth = "xs" | "s" | "m" | "l" | "full";

export const CONTROL_WIDTHS: Record<ControlWidth, string> = {
  xs: "w-24",
  s: "w-44",
  m: "w-80",
  l: "w-[32rem]",
  full: "w-full",
};

/** The look that text boxes, lists, date and time boxes share. */
export const CONTROL =
  "max-w-full rounded-8 border border-solid-gray-600 bg-white text-std-16N-170 text-solid-gray-800 hover:border-black aria-invalid:border-red-900 [&[readonly]]:border-dashed [&[readonly]]:bg-solid-gray-50 disabled:border-solid-gray-300 disabled:bg-solid-gray-50 disabled:text-solid-gray-600";
