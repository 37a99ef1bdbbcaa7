/** Name of the service, as it stands in the head of its pages and in their titles. */
export const SERVICE_NAME = "求人者マイページ";

/** Title of a page for tabs, histories and screen readers: its own name first. */
export function pageTitle(name: string): string {
  return `${name}｜${SERVICE_NAME}`;
}

/** Title where there is no page, or none for this visitor. */
export const MISSING_PAGE_TITLE = pageTitle("ページが見つかりません");
