import { explainWages } from "@/domain/posting/explain-wages";
import { wages } from "@/domain/posting/fields/wages";
import type { ScreenParts } from "@/features/draft/components/step-screen";

/** The wages screen: its items, with the hourly equivalent and the usual working days while typing. */
export const wagesParts: ScreenParts = { step: wages, explain: explainWages };
