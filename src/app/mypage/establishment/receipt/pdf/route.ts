import { establishmentReceiptRoute } from "@/features/papers/routes";

/** 仮登録受付票 of an establishment that was handed in alone, as PDF. */
export const GET = establishmentReceiptRoute;
