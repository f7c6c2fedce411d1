import { isSeniorPost } from '../../../src/parties/import/posts';

describe('a post', () => {
  test.each([
    'Chief Executive',
    'Interim Chief Executive & Head of Paid Service',
    'Chief Finance Officer (Section 151 Officer)',
    'Managing Director',
    'Director of Place',
    'Corporate Director, Adults and Communities',
    'Director of Support Services',
    'Deputy Director of Children’s Support',
    'Assistant Director for Housing',
    'Head of Planning',
    'Interim Head of Legal & Monitoring Officer',
    'Head of Business Support',
    'Acting Head of Housing',
    'Solicitor and Monitoring Officer',
    'Borough Solicitor',
    'Town Clerk',
    'Clerk',
    'Clerk to the Council',
    'Clerk to the Parish Council',
    'Clerk and Responsible Financial Officer',
  ])('“%s” is senior', (post) => {
    expect(isSeniorPost(post, [])).toBe(true);
  });

  test.each([
    '',
    'Executive Assistant to the Chief Executive',
    'PA to the Director of Place',
    'Director’s PA',
    'Director of Place’s Secretary',
    'Chief Executive’s Office Support',
    'Chief Executive Support Officer',
    'Director Support Assistant',
    'Head of Service Support Manager',
    'Business Support Team',
    'Deputy Monitoring Officer',
    'Planning Clerk',
    'Principal Planning Officer',
    'Headteacher',
    'Trainee Director of Nothing',
    'Councillor Support Officer',
  ])('“%s” is not', (post) => {
    expect(isSeniorPost(post, [])).toBe(false);
  });

  test('is senior also by what a council says its own begin with, in whole words', () => {
    expect(isSeniorPost('Business Manager & Deputy', ['business manager'])).toBe(true);
    expect(isSeniorPost('Business Managers’ Assistant', ['Business Manager'])).toBe(false);
    expect(isSeniorPost('Planner', [''])).toBe(false);
  });
});
