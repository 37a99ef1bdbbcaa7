import { postalCodeRoute } from "@/features/postal-code/routes";

/** 住所検索: addresses of a postal code. */
export const GET = postalCodeRoute;
