import type { ReactNode } from "react";
import { MypageFrame } from "@/features/mypage/components/mypage-frame";
import { requireEmployer } from "@/server/actor";

/** The employers' front. Each page asks for its own permission; this only draws the frame. */
export default async function MypageLayout({ children }: { children: ReactNode }) {
  const actor = await requireEmployer("/mypage");
  return (
    <MypageFrame email={actor.email} provisionalUntil={actor.provisionalUntil}>
      {children}
    </MypageFrame>
  );
}
