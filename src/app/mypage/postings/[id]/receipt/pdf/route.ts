import { postingReceiptRoute } from "@/features/papers/routes";

/** 仮登録受付票 of a posting, as PDF. */
export const GET = postingReceiptRoute;
