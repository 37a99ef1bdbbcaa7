"use client";

import dynamic from "next/dynamic";
import type { RawAnswers } from "@/domain/catalogue/field";
import type { StepScreenProps } from "@/features/draft/components/step-form";
import { TicketBeside } from "@/features/ticket/components/ticket-beside";

// Each screen is a chunk of its own: a step sends only its own part of the catalogue.
const ClassificationStep = dynamic(() => import("./classification-step").then((m) => m.ClassificationStep));
const EstablishmentStep = dynamic(() => import("./establishment-step").then((m) => m.EstablishmentStep));
const JobStep = dynamic(() => import("./job-step").then((m) => m.JobStep));
const WagesStep = dynamic(() => import("./wages-step").then((m) => m.WagesStep));
const WorkingHoursStep = dynamic(() => import("./working-hours-step").then((m) => m.WorkingHoursStep));
const InsuranceStep = dynamic(() => import("./insurance-step").then((m) => m.InsuranceStep));
const PrStep = dynamic(() => import("./pr-step").then((m) => m.PrStep));
const SelectionStep = dynamic(() => import("./selection-step").then((m) => m.SelectionStep));

interface PostingStepProps {
  readonly step: number;
  readonly screen: StepScreenProps;
  /** Insurances of the establishment, for 「同じ」 on step 6. */
  readonly insurances: RawAnswers;
}

/** The form of one of the eight screens of 求人仮登録. */
export function PostingStep({ step, screen: facts, insurances }: PostingStepProps) {
  const screen = { ...facts, beside: TicketBeside };
  switch (step) {
    case 1:
      return <ClassificationStep {...screen} />;
    case 2:
      return <EstablishmentStep {...screen} />;
    case 3:
      return <JobStep {...screen} />;
    case 4:
      return <WagesStep {...screen} />;
    case 5:
      return <WorkingHoursStep {...screen} />;
    case 6:
      return <InsuranceStep {...screen} copied={insurances} />;
    case 7:
      return <PrStep {...screen} />;
    default:
      return <SelectionStep {...screen} />;
  }
}
