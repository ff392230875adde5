/** Where a family's names come from, and how often one meets it in Larkhaven. */
export interface Origin {
  readonly weight: number;
  readonly families: readonly string[];
  readonly girls: readonly string[];
  readonly boys: readonly string[];
  readonly mothers: readonly string[];
  readonly fathers: readonly string[];
  /** DfE ethnicity code. */
  readonly ethnicity: string;
  readonly language: readonly [code: string, display: string];
}

const words = (text: string): readonly string[] => text.split(' ');

export const origins: readonly Origin[] = [
  {
    weight: 46, ethnicity: 'WBRI', language: ['en', 'English'],
    families: words('Ashcombe Barlow Crowther Dunnock Ellershaw Fenwick Garside Hobday Inchbald Jessop Kettlewell Larkin Mossop Nettleton Oakden Pargeter Quarrie Rudge Sallow Tredgold Underhay Venner Wagstaff Yardley'),
    girls: words('Ava Bella Chloe Daisy Evie Florence Holly Imogen Jessica Kitty Lottie Martha Nancy Olive Phoebe Rosie Sophie Tabitha Willow'),
    boys: words('Alfie Barney Charlie Dexter Elliot Freddie George Harvey Isaac Jack Kit Lenny Max Ned Oscar Ralph Stanley Teddy Wilf'),
    mothers: words('Amy Claire Donna Emma Gemma Hayley Joanne Kelly Lisa Nicola Rachel Stacey Vicky'), fathers: words('Adam Ben Craig Darren Gareth Ian Lee Mark Paul Rob Scott Wayne'),
  },
  {
    weight: 8, ethnicity: 'APKN', language: ['ur', 'Urdu'], families: words('Ahmed Bashir Chaudhry Durrani Ghani Javed Khokhar Mirza Qureshi Sheikh'),
    girls: words('Aisha Alina Fatima Hafsa Iqra Laiba Sana Zara'), boys: words('Adil Bilal Faizan Hamid Imran Kashif Rehan Zain'), mothers: words('Nasreen Rukhsana Saima Shazia'), fathers: words('Arshad Khalid Nadeem Tariq'),
  },
  {
    weight: 6, ethnicity: 'BAFR', language: ['yo', 'Yoruba'], families: words('Adebayo Balogun Eze Ibekwe Nwachukwu Ogunleye Okafor Salami'),
    girls: words('Adaeze Chioma Damilola Ife Ngozi Temi'), boys: words('Ayo Chidi Emeka Femi Kunle Tobi'), mothers: words('Bola Funke Ifeoma Yetunde'), fathers: words('Dele Ikenna Segun Uche'),
  },
  {
    weight: 7, ethnicity: 'WOTH', language: ['pl', 'Polish'], families: words('Baran Czarnecki Dudek Gorski Jablonski Lis Mazur Sikora Wrona'),
    girls: words('Alicja Hanna Julia Kinga Lena Zuzanna'), boys: words('Antoni Filip Jakub Kacper Oskar Szymon'), mothers: words('Agnieszka Beata Dorota Magda'), fathers: words('Grzegorz Krzysztof Pawel Wojtek'),
  },
  {
    weight: 5, ethnicity: 'ABAN', language: ['bn', 'Bengali'], families: words('Akhtar Begum Chowdhuri Miah Rahman Uddin'),
    girls: words('Anika Farzana Nusrat Tahmina'), boys: words('Arif Jahid Rafi Sakib'), mothers: words('Rehana Salma Shirin'), fathers: words('Abdul Habib Kamal'),
  },
  {
    weight: 5, ethnicity: 'AIND', language: ['gu', 'Gujarati'], families: words('Bhatt Chauhan Desai Mistry Parmar Shah Trivedi'),
    girls: words('Anjali Diya Kavya Riya'), boys: words('Aarav Dhruv Kiran Nikhil'), mothers: words('Hema Meera Sonal'), fathers: words('Ajay Manish Vikram'),
  },
  {
    weight: 4, ethnicity: 'BCRB', language: ['en', 'English'], families: words('Blackwood Clarke-Desmond Francis Lindo Palmer Tulloch'),
    girls: words('Aaliyah Kezia Nevaeh Shanice'), boys: words('Jermaine Kemar Micah Tyrell'), mothers: words('Beverley Marcia Yvonne'), fathers: words('Desmond Leroy Winston'),
  },
  {
    weight: 4, ethnicity: 'WIRI', language: ['en', 'English'], families: words('Cassidy Devlin Feeney Hanratty Keogh Quilligan'),
    girls: words('Caoimhe Orlaith Roisin Saoirse'), boys: words('Cillian Eoghan Fionn Oisin'), mothers: words('Bernadette Deirdre Maeve'), fathers: words('Brendan Diarmuid Padraig'),
  },
  {
    weight: 4, ethnicity: 'BAFR', language: ['so', 'Somali'], families: words('Abdi Dirie Farah Guled Jama Mohamud'),
    girls: words('Ayaan Hodan Ifrah Sagal'), boys: words('Abdullahi Ismail Liban Zakariya'), mothers: words('Faduma Hibo Sahra'), fathers: words('Guleed Mahad Yasin'),
  },
  {
    weight: 3, ethnicity: 'CHNE', language: ['yue', 'Cantonese'], families: words('Chan Kwok Lau Ng Wong Yip'),
    girls: words('Hei-Lam Jasmine Wing Yan'), boys: words('Ho-Yin Jayden Kai Lok'), mothers: words('Mei-Ling Suki Wai'), fathers: words('Chi-Ming Kin Wai-Man'),
  },
  {
    weight: 4, ethnicity: 'MWBC', language: ['en', 'English'], families: words('Beresford Carrow Danvers Lisle Merriweather Stroud'),
    girls: words('Amelie Jada Leila Savannah'), boys: words('Caleb Jaden Marley Theo'), mothers: words('Chantelle Leanne Natasha'), fathers: words('Aaron Curtis Jerome'),
  },
  {
    weight: 4, ethnicity: 'WOTH', language: ['uk', 'Ukrainian'], families: words('Bondarenko Hrytsenko Kovalchuk Lysenko Shevchuk'),
    girls: words('Daryna Kateryna Oksana Solomiya'), boys: words('Bohdan Maksym Ostap Taras'), mothers: words('Halyna Iryna Olena'), fathers: words('Andriy Mykola Petro'),
  },
];
