/**
 * The marks (see text-marks.ts) of the texts in nhs-england-template.ts, by which a reader recognises them. A test
 * compares them with the texts and says what to write here.
 */

export const promptMarks =
  '0.15823hs a.1c38n3i a.1fjsed9 a.7478j2 a.qrndfh as1l00asf… ash6oerp de10a9gz0 de10c1zbo de13pg3pa… de19lo0u3 de19m5xpu de1cjat0w de1g51g5c de1hk52uh de1hwocr5 de1ijqtyu de1jutkh9 de1k6fbqz de1kidvtz de1pgukq2 de1u6hgu1 de2fzmre de4q4zm de7fgxq de8x8lgz dek7ljsd dek9mdlz deo1auwi dep3hvh1 dewgreqe dexhtjcb ex1dxyo57 ex1yjdq9b exf11de9… exnr7l9k gekv0m8q ho1kcqvmh ho1laaj48 ho1qri9cs ho1wkg440 ho9e0euv how4wd92 hoyps9c1 if1apkpay if1ks4ofa mo1m7zmhp mo1u9mocp na1chgme5 op1gmwi44 op1r680fl op9d55iq opjwt7dn oprqzi6v opugh98k or1b5zhhu po1vxga65 pocxglml reb5mnxb sp186mtab sp1frse83 sp1hnci3v us1pf2nc3… us1wzvspf… us1yqpt77 uszn7h8z… wa1kvwyuj wh1j7tagu wh6fscob whay9jdw x%xtf3th';

export const guidanceMarks = 'not9x178 th1a03ar3 th1limsgl th1np7rvk th6m7mef thbe2ndb thu0of3q thv35h1q';
