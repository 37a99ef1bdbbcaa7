"use client";

import dynamic from "next/dynamic";
import type { ComponentType } from "react";
import { type ScreenParts, type ScreenProps, stepScreen } from "@/features/draft/components/step-screen";
import { TicketBeside } from "@/features/ticket/components/ticket-beside";
import { usePostingRules } from "./use-posting-rules";

const screen = (parts: ScreenParts) => stepScreen({ ...parts, beside: TicketBeside }, usePostingRules);

/** The eight screens of 求人仮登録. Each is a chunk of its own: a step sends only its own part of the catalogue. */
const SCREENS: Readonly<Record<number, ComponentType<ScreenProps>>> = {
  1: dynamic(() =>
    import("@/domain/posting/fields/classification").then((m) => screen({ step: m.classification })),
  ),
  // Read only: pressing 次へ進む confirms it.
  2: dynamic(() =>
    import("@/domain/posting/fields/establishment").then((m) =>
      screen({ step: m.establishment, confirms: "confirmed" }),
    ),
  ),
  3: dynamic(() => import("@/domain/posting/fields/job").then((m) => screen({ step: m.job }))),
  4: dynamic(() => import("./wages-parts").then((m) => screen(m.wagesParts))),
  5: dynamic(() =>
    import("@/domain/posting/fields/working-hours").then((m) => screen({ step: m.workingHours })),
  ),
  // 「同じ」 takes the establishment's insurances over.
  6: dynamic(() =>
    import("@/domain/posting/fields/insurance").then((m) =>
      screen({ step: m.insurance, copies: { key: "insuranceSame", code: "same" } }),
    ),
  ),
  7: dynamic(() => import("@/domain/posting/fields/pr").then((m) => screen({ step: m.pr }))),
  8: dynamic(() => import("@/domain/posting/fields/selection").then((m) => screen({ step: m.selection }))),
};

/** The form of one of the eight screens of 求人仮登録. */
export function PostingStep({ step, ...props }: ScreenProps & { readonly step: number }) {
  const Screen = SCREENS[step];
  return Screen && <Screen {...props} />;
}
