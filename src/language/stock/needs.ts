/**
 * What an act cannot do without: a sentence does it only where one of these words stands in it or beside it. Pressure
 * on advice speaks of a report or what is in it; party business names a party, an election or its tools.
 */
export const needs = {
  advice: [
    'report/reports/recommendation/recommendations/recommend/recommending/recommended/advice/advise/opinion/paragraph/paragraphs/para/paras/section/sections/option/options',
    'conclusion/conclusions/conclude/risk/risks/rating/ratings/assessment/response/responses/objection/objections/object/table/appendix/annex/item/items/minute/minutes/paper/papers/figure/figures',
    'finding/findings/draft/drafts/version/wording/word/words/view/views/line/lines/amber/green/red/consultation/evaluation/scoring/score/scores/survey/statement/comment/comments/note/write/writing/written/wrote/page/bullet/sentence/analysis/forecast/valuation/appraisal/submission/refusal/approval/refuse/approve',
  ],
  party: [
    'labour/tory/tories/conservative/conservatives/lib/libs/liberal/liberals/dem/dems/green/greens/reform/ukip/plaid/snp/socialist/socialists/independents/party/parties/political/politics',
    'election/elections/by-election/elected/re-elected/polling/polls/poll/eve-of-poll/vote/votes/voting/voters/voter/canvass/canvassing/canvassers/campaign/campaigning/candidate/candidates/ballot/selection/hustings/manifesto/rosette/rosettes',
    'leaflet/leaflets/leafleting/leafletting/flyers/focus/door/doors/doorstep/doorsteps/knocking/posters/stall/branch/association/constituency/membership/comrade/comrades',
    'government/minister/ministers/prime/pm/westminster/parliament/mp/mps/downing/administration/regime/chancellor/opposition',
    'blue/red/yellow/orange/purple/rose *1 lot/team/side/sticker/leaflet/rosette/corner/poster/on/at',
    'last/this/other lot',
    'knocked/win/winning/won/hold/lose/losing/lost *2 seat/ward/council/town/may',
  ],
} as const;
