import { person } from './office-double';

/** People of the sample register, as Outlook gives them. */
export const webb = person('Cllr Anita Webb', 'cllr.a.webb@members.northvale.example');
export const bell = person('Cllr Marcus Bell', 'cllr.m.bell@members.northvale.example');
export const nair = person('Cllr Priya Nair', 'cllr.p.nair@members.northvale.example');
export const ashworth = person('Tom Ashworth', 'tom.ashworth@northvale.example');
export const lowe = person('Peter Lowe', 'peter.lowe@northvale.example');
export const resident = person('J Marsh', 'j.marsh@post.example');
