/**
 * The marks (see text-marks.ts) of the texts in nhs-england-template.ts, by which a reader recognises them. A test
 * compares them with the texts and says what to write here.
 */

export const promptMarks =
  'general:33qlqy specify:digmj name:439l5p development:7fgxq expected:13y4sb:1pkv0x… as:3v7wed:3q69b3… a:2prv0d:2odqem:3p1lv2:4qcot specific:2xruv7:489a6b describe:1u7caa:thyc4:1ll83:4q4zm:19wshi:3b0wsg:410f3t:17ywhe:3r714a:2f30h7:2wla9n:453rsg how:m17mk:40ghmw:3n1qgx:1z5k9c:idelz:125udy:32wu55 what:1zyujv:1xz8zi explain:3y36en:1k42nc details:38jucn:ab1d5:2gbjal:rpfzg:17gzln description:2fzmre:1e0vva:46w2pq… detail:2wecut:mub9t:2kzizx:2icd47 if:3iamxy:2bdo2i potential:41tldp:1c5qbh model:445mmh:ic2vx x%:2qokyd 0:19okds use:4ng9f…:2el8ur…:3pf3qb…:45f9cj option:hi59u:10qypd:25j6vv:3tk8hw:142hg7:3svyr8 who:22mj50 or:2rsg9e was:3m2xd7 record:29znof';

export const guidanceMarks = 'this:3dred2:48sqz9:26e49z:1lw9in:2ifn4f note:2n00gk the:1zk89s:ey6m';
