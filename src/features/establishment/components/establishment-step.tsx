"use client";

import dynamic from "next/dynamic";
import type { StepScreenProps } from "@/features/draft/components/step-form";

// Each screen is a chunk of its own: a step sends only its own part of the catalogue.
const CompanyStep = dynamic(() => import("./company-step").then((m) => m.CompanyStep));
const BasicsStep = dynamic(() => import("./basics-step").then((m) => m.BasicsStep));
const DetailsStep = dynamic(() => import("./details-step").then((m) => m.DetailsStep));
const WorkplaceStep = dynamic(() => import("./workplace-step").then((m) => m.WorkplaceStep));
const PrStep = dynamic(() => import("./pr-step").then((m) => m.PrStep));
const ImagesStep = dynamic(() => import("./images-step").then((m) => m.ImagesStep));

/** The form of one of the six screens of 事業所仮登録. */
export function EstablishmentStep({ step, screen }: { step: number; screen: StepScreenProps }) {
  switch (step) {
    case 1:
      return <CompanyStep {...screen} />;
    case 2:
      return <BasicsStep {...screen} />;
    case 3:
      return <DetailsStep {...screen} />;
    case 4:
      return <WorkplaceStep {...screen} />;
    case 5:
      return <PrStep {...screen} />;
    default:
      return <ImagesStep {...screen} />;
  }
}
