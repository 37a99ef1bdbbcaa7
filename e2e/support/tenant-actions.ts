/**
 * Every server action, by file and name: whether what it is sent can name another's row. Those that can are tried
 * with another's session in `e2e/tenant-actions.spec.ts`; the others act on the caller alone. An action that is
 * missing here fails `tests/tenant-actions.test.ts`.
 */
export const tenantActions: Readonly<Record<string, "names a row" | "acts on the caller alone">> = {
  "draft/leaveStep": "names a row",
  "establishment/chooseHistoryAction": "acts on the caller alone",
  "establishment/submitEstablishmentAction": "acts on the caller alone",
  "final-registration/registerAction": "names a row",
  "posting/createPostingAction": "acts on the caller alone",
  "registration/beginRegistrationAction": "acts on the caller alone",
  "registration/resendKeyAction": "acts on the caller alone",
  "registration/completeRegistrationAction": "acts on the caller alone",
  "review/takeAction": "names a row",
  "review/releaseAction": "names a row",
  "review/returnAction": "names a row",
  "return-withdrawal/withdrawReturnAction": "names a row",
  "return-withdrawal/discardWithdrawnAction": "names a row",
  "session/logInAction": "acts on the caller alone",
  "session/logInAgainAction": "acts on the caller alone",
  "session/logInStaffAgainAction": "acts on the caller alone",
  "session/logInStaffAction": "acts on the caller alone",
  "session/logOutAction": "acts on the caller alone",
  "session/logOutStaffAction": "acts on the caller alone",
};
