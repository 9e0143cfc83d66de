/// Each credential format that a holder can bring is read here into one Claim: programme, issuer,
/// dates and outcome, and of a person nothing. A signature is held against the keys that the
/// register has (`SignatureCheck`); whether the claim is true is not decided here, and nothing is
/// fetched. Go to `nl.waarmerk.register.verdict` for the verdict on a claim.
///
/// A member that is absent, null or blank states nothing; one of a wrong type makes the whole
/// document `credential.malformed`; what is not in this table is not looked at.
///
/// | claim | Open Badges 2.0 | Open Badges 3.0 | bare claim |
/// |---|---|---|---|
/// | programme `badge-class` | `badge`, else `badge.id` | never: `achievement.id` may be the award's own address | `programme` |
/// | programme `registry` | a number in `badge.alignment[]`: `targetCode`, or the end of `targetUrl` | the same in `achievement.alignment[]` | `programme` |
/// | programme `decision` | - | `achievement.alignment[targetType=ext:QualityAssurance].targetCode` | `programme` |
/// | programme `programme-code` | `EducationProgramIdentifierExtension` | `achievement.educationProgramIdentifier` | `programme` |
/// | issuer `issuer-address` or `did` | `badge.issuer`, or its `id`, else its `url`; none when `badge` is an address | `issuer`, else `issuer.id` | `issuer` |
/// | issuer `brin` | `badge.issuer`'s `InstitutionIdentifierExtension` | `issuer.otherIdentifier[identifierType=ext:BRIN]` | `issuer` |
/// | award | `issuedOn` | `awardedDate`, else `validFrom`, else `issuanceDate` (VC 1.1) | `awardedOn` |
/// | expiry | `expires` | `validUntil`, else `expirationDate` (VC 1.1) | - |
/// | size in EC | `ECTSExtension` | `achievement.ECTS` | - |
/// | size in hours | `StudyLoadExtension`, else `TimeInvestmentExtension` | `achievement.SBU`, else `.timeInvestment` | - |
/// | EQF level | `EQFExtension` | `achievement.alignment[targetType=ext:EQF].targetCode` | - |
/// | authenticity | `proof.missing`; `proof.unsupported` when `verification.type` is neither hosted nor signed | `proof.missing`; with a `proof`: `proof.unsupported` | vouched |
/// | status | `status.not-checked`; REVOKED when `revoked` is true | `status.not-checked` | vouched |
///
/// A signed one (`SignedCredential`) is read as the document in its payload, of VC 1.1 in `vc`, and
/// these stand beside it; a credential of VC 2.0 that is no badge is read as Open Badges 3.0.
///
/// | claim | VC-JWT | SD-JWT VC |
/// |---|---|---|
/// | programme, BRIN, size, level | of the document | where `vct-claims.json` says for its `vct` |
/// | issuer | of the document; `iss` must be the same, and stands for one that is absent | `iss` |
/// | award | of the document; of VC 1.1 else `nbf` | where `vct-claims.json` says |
/// | expiry | the earlier of the document's and `exp` | `exp` |
/// | signed at | `iat`, else `nbf`, else `validFrom` or `issuanceDate`, else the award | the same |
/// | status | none declared without `credentialStatus`; else `status.not-checked` | the same of `status` |
///
/// So an Open Badges 3.0 credential outside the Dutch profile names its programme only by a
/// registry number; otherwise it is `programme.name-missing`. Field (ISCED-F) and jurisdiction are
/// stated by none of the three: no profile documents a place for them, and an issuer's country is
/// not one.
///
/// Of a draft, where each of the eleven European elements is looked for (Council Recommendation
/// 2022/C 243/02, Annex I); text must stand there. `e` stands for `extensions:` and `Extension`
/// around the name.
///
/// | element | Open Badges 2.0 of the Dutch platform | Open Badges 3.0 in the Dutch profile |
/// |---|---|---|
/// | 1 learner | `recipient.identity` | `credentialSubject.id`, else `.identifier[].identityHash` |
/// | 2 title | `badge.name` | `achievement.name` |
/// | 3 country | `badge.issuer.eInstitutionCountry` | `issuer.address.addressCountryCode`, else `.addressCountry` |
/// | 4 awarding body | `badge.issuer.eInstitutionName` | `issuer.name` |
/// | 5 date of issuing | the award, above | the award, above |
/// | 6 learning outcomes | `badge.eLearningOutcome` | `achievement.criteria.narrative` |
/// | 7 workload | the size, above | the size, above |
/// | 8 level | the EQF level, above | the EQF level, above |
/// | 9 assessment | `badge.assessmentType` | `achievement.assessmentType` |
/// | 10 participation | `badge.participation` | `achievement.participationType` |
/// | 11 quality assurance | `badge.qualityAssuranceName` | `achievement.alignment[targetType=ext:QualityAssurance].targetCode` |
@NullMarked
package nl.waarmerk.credentials;

import org.jspecify.annotations.NullMarked;
