import { employerPrSheetRoute } from "@/features/papers/routes";

/** 求人・事業所PRシート of an employer's posting, as PDF. */
export const GET = employerPrSheetRoute;
