import { officePrSheetRoute } from "@/features/papers/routes";

/** 求人・事業所PRシート of a case, as PDF. */
export const GET = officePrSheetRoute;
