import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type Step, stepOf } from "@/domain/catalogue/step";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { GuideStepPage } from "@/features/site/components/guide-step-page";

type GuidePageProps = { params: Promise<{ step: string }> };

/** The screen the address names; "01" and "1.0" are no names of screens. */
async function screenOf({ params }: GuidePageProps): Promise<Step> {
  const { step } = await params;
  return (/^[1-9]$/.test(step) && stepOf(postingCatalogue, Number(step))) || notFound();
}

export async function generateMetadata(props: GuidePageProps): Promise<Metadata> {
  return { title: `${(await screenOf(props)).screenTitle}の入力方法` };
}

export default async function GuidePage(props: GuidePageProps) {
  return <GuideStepPage noun="posting" steps={postingCatalogue.steps} step={await screenOf(props)} />;
}
