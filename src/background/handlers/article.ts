import { composeCard } from "../../core/dossier/compose-card.ts";
import { tellStory } from "../../core/dossier/tell-story.ts";
import { readArticle } from "../../core/read-article.ts";
import { done, failed } from "../../core/result.ts";
import { defaultSettings } from "../../core/settings.ts";
import type { Handlers } from "../../platform/serve.ts";
import { readSettings } from "../../platform/settings.ts";
import { today } from "../clock.ts";
import { context } from "../context.ts";

export const readWithContext: Handlers["article.read"] = async ({ article, asOf }) => {
  const { level } = await readSettings().catch(() => defaultSettings);
  return done(readArticle(article, context(), { asOf, today: today(), level }));
};

export const openCard: Handlers["card.open"] = ({ record, asOf }) => {
  const card = composeCard(context(), record, asOf);
  return card ? done(card) : failed("not-found");
};

export const openCards: Handlers["cards.open"] = ({ records, asOf }) =>
  done({
    version: context().version,
    cards: [...new Set(records)].flatMap((record) => composeCard(context(), record, asOf) ?? []),
  });

export const readStory: Handlers["story.read"] = ({ asOf = today() }) => done(tellStory(context(), asOf));
