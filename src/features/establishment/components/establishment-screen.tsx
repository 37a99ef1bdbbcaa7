"use client";

import { useMemo } from "react";
import { GuideLink } from "@/features/draft/components/guide-link";
import { type Packed, unpack } from "@/features/draft/components/packed";
import type { StepData } from "@/features/draft/components/step-data";
import { type ScreenFrame, WizardFrame } from "@/features/draft/components/wizard-frame";
import { EstablishmentStep } from "./establishment-step";

interface EstablishmentScreenProps {
  readonly frame: Packed<ScreenFrame>;
  readonly data: Packed<StepData>;
}

/** One of the six screens of 事業所仮登録. */
export function EstablishmentScreen({ frame: frameText, data }: EstablishmentScreenProps) {
  const frame = useMemo(() => unpack(frameText), [frameText]);
  return (
    <WizardFrame {...frame} links={<GuideLink kind="establishment" step={frame.current} />}>
      <EstablishmentStep step={frame.current} screen={{ data }} />
    </WizardFrame>
  );
}
