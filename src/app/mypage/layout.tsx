import type { ReactNode } from "react";
import { MypageFrame } from "@/features/mypage/components/mypage-frame";
import { currentEmployer } from "@/server/actor";

/**
 * The employers' front. It only draws the frame: each page asks for its own permission, and sends people who are
 * not logged in to log-in and back to that page.
 */
export default async function MypageLayout({ children }: { children: ReactNode }) {
  const actor = await currentEmployer();
  if (!actor) return children;
  return <MypageFrame actor={actor}>{children}</MypageFrame>;
}
