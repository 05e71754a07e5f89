import type { failures as english } from "../en/failures.ts";

export const failures: typeof english = {
  orphaned: "Arrière-plan a été mis à jour. Rechargez cette page pour continuer.",
  "no-receiver": "Arrière-plan n’a pas répondu. Rechargez la page ; si cela persiste, redémarrez le navigateur.",
  refused: "Cette page ne peut pas demander cela.",
  "bad-input": "La demande n’a pas été comprise ; rien n’a changé.",
  "not-found": "Cela n’existe plus.",
  "not-an-article": "Cette page n’a pas pu être lue comme un article.",
  "storage-full":
    "Le disque est plein : rien n’a été gardé. Libérez de la place, puis recommencez. Ce que vous aviez est toujours là.",
  "storage-broken":
    "La bibliothèque n’a pas pu être ouverte ; rien n’a changé. Redémarrez le navigateur, puis réessayez.",
  "storage-newer":
    "Votre bibliothèque a été écrite par une version plus récente d’Arrière-plan. Mettez l’extension à jour ; rien n’a changé.",
  unknown: "Quelque chose n’a pas marché ; rien n’a changé. Réessayez.",
};
