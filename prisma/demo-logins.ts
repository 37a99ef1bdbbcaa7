/** A log-in of the demo data. `address` is the path to log in at. */
export interface DemoLogin {
  readonly role: string;
  readonly address: "/login" | "/staff/login";
  readonly email: string;
  readonly password: string;
  readonly note: string;
}

/** Every log-in that the demo data bring along; `npm start` prints them. Never part of a real installation. */
export const demoLogins: readonly DemoLogin[] = [
  {
    role: "Employer",
    address: "/login",
    email: "shinki@example.jp",
    password: "hajimete-2026",
    note: "just registered, no establishment yet; 事業所番号 0904-100123-0 is a registered one",
  },
  {
    role: "Employer",
    address: "/login",
    email: "kaisetsu@example.jp",
    password: "hiraita-2026",
    note: "my page open, one posting finally registered",
  },
  {
    role: "Employer",
    address: "/login",
    email: "shusei@example.jp",
    password: "naoshite-2026",
    note: "asked by the counter to correct two items",
  },
  {
    role: "Counter staff",
    address: "/staff/login",
    email: "staff1@example.jp",
    password: "madoguchi-0904a",
    note: "ハローワーク佐野",
  },
  {
    role: "Counter staff",
    address: "/staff/login",
    email: "staff2@example.jp",
    password: "madoguchi-0904b",
    note: "ハローワーク佐野",
  },
  {
    role: "Counter staff",
    address: "/staff/login",
    email: "staff3@example.jp",
    password: "madoguchi-0901a",
    note: "ハローワーク宇都宮, sees none of Sano's cases",
  },
];

/** The log-in with this address. */
export function demoLogin(email: string): DemoLogin {
  const login = demoLogins.find((candidate) => candidate.email === email);
  if (login === undefined) throw new Error(`there is no demo log-in ${email}`);
  return login;
}
