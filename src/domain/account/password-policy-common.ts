/**
 * Passwords so common that they are tried first, in small letters; each of them satisfies all other conditions.
 * Written for this project: key rows, names, words and years with the digits people add to satisfy a form.
 */
const COMMON = `
  password1 password12 password123 password1234 password12345 password123456 password0 password00
  password01 password007 password2 password3 password5 password7 password8 password9 password10 password11
  password13 password21 password22 password69 password77 password88 password99 password111 password321
  password2020 password2021 password2022 password2023 password2024 password2025 password2026 passw0rd
  p4ssw0rd pa55word pa55w0rd passw0rd1 passw0rd12 passw0rd123 p4ssword p@ssw0rd p@ssword1 p@ssw0rd1
  p@ssw0rd123 pass1234 pass12345 pass123456 passwd123 passpass1 pass2024 pass2025 pass2026 passcode1
  mypassword1 mypass123 newpassword1 newpass123 yourpassword1 thepassword1 1password 123password
  12345password 1234pass 123456password password1! password123! qwerty12 qwerty123 qwerty1234 qwerty12345
  qwerty123456 qwerty01 qwerty00 qwerty11 qwerty99 qwerty2024 qwerty2025 qwerty2026 qwertyu1 qwertyui1
  qwertyuiop1 qwertyuiop123 1qwertyuiop qwert123 qwert1234 qwert12345 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y
  q1w2e3r4 q1w2e3r4t5 q1w2e3r4t5y6 1qaz2wsx 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qazxsw2 qazwsx12 qazwsx123
  qazwsx1234 qazwsxedc1 zaq12wsx zaq1zaq1 zaq1xsw2 zaq12wsxcde3 1qaz1qaz 2wsx2wsx 1qazzaq1 qaz123wsx
  asdf1234 asdf12345 asdfg123 asdfg12345 asdfgh12 asdfgh123 asdfghj1 asdfghjkl1 asdfghjkl123 asdfasdf1
  asd12345 asd123456 asdqwe123 qweasd123 qweasdzxc1 qweasdzxc123 qwe12345 qwe123456 qwe123qwe qweqwe123
  zxcv1234 zxcvb123 zxcvbn12 zxcvbn123 zxcvbnm1 zxcvbnm12 zxcvbnm123 zxc12345 zxc123456 qwer1234 qwer12345
  qwer4321 1234qwer 12345qwert 123456qwerty 123qweasd 123qweasdzxc 123qwe123 123qwe456 1q1q1q1q 1a2s3d4f
  a1s2d3f4 1z2x3c4v z1x2c3v4 1234asdf 1234zxcv q1q1q1q1 qq123456 ww123456 zz123456 1qw23er4 12qwaszx
  qwerty1! poiuytrewq1 mnbvcxz1 lkjhgfdsa1 0987poiu 9876poiu abc12345 abc123456 abc1234567 abc12345678
  abc123abc abc123456789 abcd1234 abcd12345 abcd123456 abcde123 abcde1234 abcde12345 abcdef12 abcdef123
  abcdef1234 abcdefg1 abcdefg12 abcdefg123 abcdefgh1 1234abcd 12345abc 12345abcd 123456abc 123abc123
  123abc456 123456ab 123456aa 12345678a a12345678 a1234567 a123456789 a1234567890 aa123456 aaa12345
  aaaa1111 aaaaaaa1 aaaaaa11 a1a1a1a1 a1b2c3d4 a1b2c3d4e5 1a2b3c4d 1a2b3c4d5e ab123456 abab1212 aabb1122
  abc111222 x1234567 q1234567 z1234567 s1234567 m1234567 k1234567 1234567a 1234567q 123456789a 123456789q
  1234567890a 987654321a q123456789 qwe987654 asd987654 test1234 test12345 test123456 test0000 test1111
  testtest1 testing1 testing123 tester123 test2024 test2025 test2026 temp1234 temp12345 temppass1 demo1234
  demo12345 sample123 sample1234 example1 example123 default1 default123 guest123 guest1234 guest12345
  user1234 user12345 username1 login123 login1234 changeme1 changeme123 secret12 secret123 secret1234
  letmein1 letmein12 letmein123 letmein2024 trustno1 access14 access123 access1234 welcome1 welcome12
  welcome123 welcome1234 welcome2024 welcome2025 welcome2026 hello123 hello1234 hello12345 hellohello1
  helloworld1 admin123 admin1234 admin12345 admin123456 admin2024 admin2025 admin2026 administrator1
  adminadmin1 root1234 root12345 rootroot1 toor1234 server123 system123 master12 master123 master1234
  manager1 manager123 office123 office2024 company1 company123 business1 computer1 computer12 computer123
  internet1 internet123 windows1 windows7 windows10 windows11 microsoft1 google123 google1234 apple1234
  iphone123 android1 samsung1 samsung123 facebook1 facebook123 twitter123 youtube123 instagram1 pokemon1
  pokemon123 naruto123 onepiece1 dragon12 dragon123 dragonball1 doraemon1 totoro123 sailormoon1 gundam123
  iloveyou1 iloveyou2 iloveyou12 iloveyou123 iloveu123 ilove123 loveyou1 loveme123 lovelove1 love1234
  love12345 sunshine1 sunshine12 sunshine123 princess1 princess12 princess123 football1 football12
  football123 baseball1 baseball12 baseball123 basketball1 soccer12 soccer123 tennis123 superman1
  superman123 batman123 spiderman1 starwars1 starwars123 michael1 michael123 jordan23 jordan123 charlie1
  charlie123 jessica1 jessica123 jennifer1 ashley123 daniel123 thomas123 andrew123 robert123 george123
  william1 nicole123 michelle1 monkey12 monkey123 monkey1234 shadow12 shadow123 flower123 flower12
  summer12 summer123 summer2024 summer2025 summer2026 winter123 winter2024 winter2025 spring2024
  spring2025 spring2026 autumn2024 autumn2025 autumn2026 january1 december1 monday123 friday123 freedom1
  freedom123 whatever1 whatever123 nothing1 killer123 hunter12 hunter123 buster123 pepper123 ginger123
  cookie123 chocolate1 banana123 orange123 purple123 yellow123 silver123 golden123 diamond1 diamond123
  butterfly1 angel123 angel1234 junior123 player123 gaming123 minecraft1 minecraft123 ninja123 ninja1234
  samurai1 samurai123 tokyo123 tokyo1234 tokyo2020 tokyo2021 osaka123 osaka1234 kyoto123 nagoya123
  sapporo1 yokohama1 yokohama123 fukuoka1 tochigi1 tochigi123 japan123 japan1234 japan2020 nippon123
  nihon123 sakura12 sakura123 sakura1234 sakura39 sakura01 hanako123 hanako12 taro1234 tarou123 takahashi1
  tanaka12 tanaka123 suzuki12 suzuki123 yamada12 yamada123 yamamoto1 sato1234 satou123 watanabe1
  kobayashi1 nakamura1 kenji123 takashi1 hiroshi1 yuki1234 yuuki123 haruka123 misaki12 misaki123 ayaka123
  kaori123 naoko123 yumi1234 arigato1 arigatou1 konnichiwa1 sumimasen1 ohayou123 himitsu1 himitsu123
  kaisha123 kaisya123 shigoto1 hello0808 hellowork1 hellowork123 kyujin123 kyuujin1 saiyou123 jinji123
  soumu123 keiri123 toyota12 toyota123 nissan12 nissan123 honda123 nintendo1 playstation1 arashi12
  arashi123 arashi0915 exile123 akb48akb48
`;

let common: ReadonlySet<string> | undefined;

/** The common passwords, in small letters. */
export function commonPasswords(): ReadonlySet<string> {
  common ??= new Set(COMMON.trim().split(/\s+/));
  return common;
}
