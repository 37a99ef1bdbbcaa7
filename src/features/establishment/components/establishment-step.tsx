"use client";

import dynamic from "next/dynamic";
import type { ComponentType } from "react";
import { establishmentRules } from "@/domain/establishment/rules";
import { type ScreenParts, type ScreenProps, stepScreen } from "@/features/draft/components/step-screen";

const screen = (parts: ScreenParts) => stepScreen(parts, () => establishmentRules);

/** The six screens of 事業所仮登録. Each is a chunk of its own: a step sends only its own part of the catalogue. */
const SCREENS: Readonly<Record<number, ComponentType<ScreenProps>>> = {
  1: dynamic(() => import("@/domain/establishment/fields/company").then((m) => screen({ step: m.company }))),
  2: dynamic(() => import("@/domain/establishment/fields/basics").then((m) => screen({ step: m.basics }))),
  3: dynamic(() => import("@/domain/establishment/fields/details").then((m) => screen({ step: m.details }))),
  4: dynamic(() =>
    import("@/domain/establishment/fields/workplace").then((m) => screen({ step: m.workplace })),
  ),
  5: dynamic(() => import("@/domain/establishment/fields/pr").then((m) => screen({ step: m.pr }))),
  6: dynamic(() => import("@/domain/establishment/fields/images").then((m) => screen({ step: m.images }))),
};

/** The form of one of the six screens of 事業所仮登録. */
export function EstablishmentStep({ step, ...props }: ScreenProps & { readonly step: number }) {
  const Screen = SCREENS[step];
  return Screen && <Screen {...props} />;
}
