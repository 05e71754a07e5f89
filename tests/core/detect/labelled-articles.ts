/** Short articles of our own writing, and what each is to a reader of Mali and France. */
import type { Standing } from "../../../src/core/detect/verdict.ts";

interface Labelled {
  title: string;
  lang: "fr" | "en";
  text: string;
  standing: Standing;
}

export const labelled: Labelled[] = [
  {
    title: "Niger’s officers open the border to soldiers from Mali; French envoy told to go",
    lang: "en",
    text: "Troops from Mali and Burkina Faso may enter Niger if it is attacked, its junta said in Niamey. It gave the French ambassador two days to leave Niger.",
    standing: "background",
  },
  {
    title: "La France rappelle son chargé d’affaires à Bamako",
    lang: "fr",
    text: "Paris a rappelé pour consultations son chargé d’affaires au Mali, a annoncé le ministère. Les relations entre les deux capitales sont au plus bas.\n\nLes autorités maliennes disent regretter une décision unilatérale.",
    standing: "relation",
  },
  {
    title: "Mali’s rulers accuse Paris of arming rebels",
    lang: "en",
    text: "Mali’s foreign minister told reporters that French aircraft had dropped weapons to armed groups. France called the accusation baseless.",
    standing: "relation",
  },
  {
    title: "Visas : le bras de fer continue",
    lang: "fr",
    text: "Les étudiants maliens attendent toujours. La France a suspendu la délivrance de visas à Bamako, et le Mali a fait de même pour les Français.",
    standing: "relation",
  },
  {
    title: "French soldiers leave their last base in the north",
    lang: "en",
    text: "French troops handed the base over to the Malian army on Tuesday, the French command said. Residents of the Malian town watched the convoy leave.",
    standing: "relation",
  },
  {
    title: "Deux militaires français blessés",
    lang: "fr",
    text: "Deux soldats français ont été blessés au Mali par une mine, a indiqué l’état-major à Paris.",
    standing: "relation",
  },
  {
    title: "Manifestation à Bamako contre la présence française",
    lang: "fr",
    text: "Des centaines de Maliens ont défilé vendredi en brûlant des drapeaux français. Ils demandent le départ des soldats de la France.",
    standing: "relation",
  },
  {
    title: "Mali : le prix du carburant double",
    lang: "fr",
    text: "Les stations de Bamako sont à sec depuis lundi. Les transporteurs attendent des camions-citernes.\n\nLe gouvernement malien promet un retour à la normale.",
    standing: "none",
  },
  {
    title: "Mali name squad for qualifiers",
    lang: "en",
    text: "Mali coach has called up six players from French clubs for the World Cup qualifiers. The striker plays in Paris. The football federation hopes for a win.",
    standing: "none",
  },
  {
    title: "Football : le Mali affronte la France en match amical",
    lang: "fr",
    text: "Le sélectionneur malien a retenu vingt-trois joueurs pour le match contre la France. Les deux équipes se retrouvent dans un stade de Paris.\n\nLe gardien malien joue dans un club français.",
    standing: "none",
  },
  {
    title: "Une chanteuse malienne en concert à Paris",
    lang: "fr",
    text: "La chanteuse malienne présente son nouvel album en France. Le concert réunit des musiciens de Bamako et de Paris.\n\nLe festival durera trois jours.",
    standing: "none",
  },
  {
    title: "Niger : l’ambassadeur de France sommé de partir",
    lang: "fr",
    text: "Les militaires au pouvoir à Niamey ont donné 48 heures à l’ambassadeur de France au Niger. Le Burkina Faso et le Mali soutiennent le Niger.\n\nÀ Niamey, des Nigériens ont manifesté devant la base française.",
    standing: "none",
  },
  {
    title: "Pensions: French parliament votes at night",
    lang: "en",
    text: "French lawmakers voted on the pension bill after a long debate in Paris. The government said the reform was needed.",
    standing: "none",
  },
  {
    title: "Which countries have the most languages?",
    lang: "en",
    text: "Nigeria, Cameroon, Mali, Chad, Kenya, Ghana and Ethiopia are among them. In Europe, Italy, Spain, Germany and France have many too.",
    standing: "none",
  },
  {
    title: "Un footballeur d’origine malienne signe au Paris Saint-Germain",
    lang: "fr",
    text: "Le joueur d’origine malienne, formé en Espagne, a signé au Paris Saint-Germain. Le club a payé le transfert.",
    standing: "none",
  },
];
