export type Sex = 'FEMALE' | 'MALE';

/** Names of an imagined area, in no particular order. */
export const GIVEN: Readonly<Record<Sex, readonly string[]>> = {
  FEMALE: ['Aisha', 'Amelia', 'Bethan', 'Charlotte', 'Daisy', 'Eleanor', 'Elizabeth', 'Fatima', 'Freya', 'Grace', 'Hannah', 'Isabella', 'Jasmine', 'Jessica', 'Katarzyna', 'Lena', 'Madeleine', 'Maryam', 'Nadia', 'Niamh',
    'Olivia', 'Poppy', 'Rebecca', 'Ruby', 'Samantha', 'Saoirse', 'Sophia', 'Uma', 'Victoria', 'Yara', 'Zofia', 'Imogen', 'Harriet', 'Orla', 'Priya', 'Leila', 'Chiara', 'Ngozi', 'Siobhan', 'Tabitha', 'Khadija', 'Yasmin',
    'Florence', 'Penelope', 'Rosalind', 'Gwendolyn', 'Oluwaseun', 'Layla', 'Kayla', 'Ella', 'Bella', 'Mia', 'Maya', 'Noor', 'Oksana', 'Xiaoming'],
  MALE: ['Mohammed', 'Alexander', 'Alfred', 'Andrew', 'Arjun', 'Benjamin', 'Callum', 'Charles', 'Chidi', 'Christopher', 'Daniel', 'Edward', 'Frederick', 'George', 'Harold', 'Ibrahim', 'Jacob', 'Jakub', 'James', 'Jonathan', 'Joseph',
    'Joshua', 'Kwame', 'Lewis', 'Mateusz', 'Matthew', 'Michael', 'Nathaniel', 'Oliver', 'Patrick', 'Rhys', 'Robert', 'Rohan', 'Samuel', 'Tariq', 'Theodore', 'Thomas', 'Vikram', 'William', 'Zachary', 'Yusuf', 'Mustafa',
    'Omar', 'Sebastian', 'Augustus', 'Ranjit', 'Jayden', 'Hayden', 'Aiden', 'Sergei', 'Oleksandr', 'Hassan', 'Hussain', 'Ismail', 'Jiawei', 'Dmytro'],
};

/** By what people go, in the index's list or not: nobody has a complete one. */
export const NICKNAME: Readonly<Record<string, string>> = {
  Charlotte: 'Lottie', Eleanor: 'Ellie', Elizabeth: 'Lizzie', Isabella: 'Izzy', Jessica: 'Jess', Madeleine: 'Maddie', Olivia: 'Liv', Rebecca: 'Becky', Samantha: 'Sam', Sophia: 'Sophie', Victoria: 'Vicky', Alexander: 'Alex',
  Alfred: 'Alfie', Andrew: 'Andy', Benjamin: 'Ben', Charles: 'Charlie', Christopher: 'Chris', Daniel: 'Dan', Edward: 'Ted', Frederick: 'Freddie', Harold: 'Harry', Jacob: 'Jake', James: 'Jamie', Joseph: 'Joe', Joshua: 'Josh',
  Matthew: 'Matt', Michael: 'Mike', Mohammed: 'Mo', Oliver: 'Ollie', Robert: 'Bob', Samuel: 'Sam', Theodore: 'Theo', Thomas: 'Tom', William: 'Billy', Zachary: 'Zac', Florence: 'Flossie', Penelope: 'Nell', Rosalind: 'Roz',
  Gwendolyn: 'Wendy', Oluwaseun: 'Seun', Sebastian: 'Seb', Augustus: 'Gus', Ranjit: 'Jit', Katarzyna: 'Kasia', Zofia: 'Zosia', Harriet: 'Hattie', Tabitha: 'Tabby',
};

/** One name as different offices write it. */
export const ROMANISED: Readonly<Record<string, readonly string[]>> = {
  Mohammed: ['Muhammad', 'Mohamad', 'Mohamed', 'محمد'], Yusuf: ['Youssef', 'Yousuf', 'Юсуф'], Aisha: ['Ayesha', 'Aysha', 'عائشة'], Fatima: ['Fatimah', 'Fathima'], Maryam: ['Mariam', 'Meryem'], Khadija: ['Khadeejah', 'Khadijah'],
  Yasmin: ['Yasmeen', 'Yassmin'], Leila: ['Laila', 'Leyla'], Noor: ['Nur', 'Nour'], Mustafa: ['Moustapha', 'Mostafa'], Omar: ['Umar', 'Omer'], Ibrahim: ['Ebrahim', 'Ibraheem'], Ismail: ['Ismaeel', 'Esmail'],
  Sergei: ['Sergey', 'Serhii', 'Сергей'], Oleksandr: ['Aleksandr', 'Олександр'], Dmytro: ['Dmitri', 'Dmitry', 'Дмитро'], Oksana: ['Oxana', 'Оксана'], Tariq: ['Tareq', 'Tarik'], Xiaoming: ['Hsiaoming', 'Xiao Ming', '小明'], Jiawei: ['Chiawei', 'Jia Wei'],
  Chowdhury: ['Choudhury', 'Chaudhry'], Siddiqui: ['Siddique', 'Siddiqi'], Ahmed: ['Ahmad', 'Ahmet'], Petrenko: ['Petrenco', 'Петренко'], Kowalczyk: ['Kowalczik', 'Kovalchik'], Wang: ['Wong', '王'], Khan: ['Khaan', 'Kahn'], Singh: ['Sing', 'Sinh'],
};

/** Family names that many bear, as in life. */
export const COMMON_FAMILY: readonly string[] = ['Khan', 'Ahmed', 'Singh', 'Begum', 'Smith', 'Jones', 'Chowdhury', 'Siddiqui', 'Kowalczyk', 'Wang', 'Petrenko', 'Okafor'];

const ONSET = ['Ash', 'Bar', 'Black', 'Brad', 'Cald', 'Clay', 'Cran', 'Dal', 'Dun', 'Elder', 'Fair', 'Fen', 'Glen', 'Gold', 'Hal', 'Harp', 'Hazel', 'Hol', 'Kes', 'Kirk', 'Lang', 'Lind', 'Mar', 'Mill', 'Nor', 'Oak', 'Pem', 'Rad', 'Raven', 'Sand'];
const REST = ['berry', 'bourne', 'bridge', 'brook', 'bury', 'combe', 'croft', 'dale', 'field', 'ford', 'gate', 'ham', 'hurst', 'land', 'ley', 'low', 'mere', 'more', 'ridge', 'shaw', 'son', 'stone', 'thorpe', 'ton', 'well', 'wick', 'wood', 'worth'];
export const RARE_FAMILY: readonly string[] = REST.flatMap((rest) => ONSET.map((onset) => onset + rest));

/** Names that parents give to two born on one day. */
export const TWIN_NAMES: readonly (readonly [Sex, readonly string[], readonly string[]])[] = [
  ['FEMALE', ['Ella'], ['Bella']], ['FEMALE', ['Mia'], ['Maya']], ['FEMALE', ['Layla'], ['Kayla']], ['MALE', ['Jayden'], ['Hayden']], ['MALE', ['Aiden'], ['Jayden']], ['MALE', ['Mohammed', 'Hassan'], ['Mohammed', 'Hussain']],
  ['MALE', ['Mohammed', 'Omar'], ['Mohammed', 'Yusuf']], ['MALE', ['Hassan'], ['Hussain']], ['FEMALE', ['Nadia', 'Noor'], ['Nadia', 'Yasmin']],
];
