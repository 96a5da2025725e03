// A minimal bot on discord.js: it shows that the fake Discord is not only our own reading of the rules, and it stands
// beside our bot in the benchmark. DISCORD_API_URL is the address of the REST API without its version.
import { setTimeout as sleep } from 'node:timers/promises';
import {
  ActionRowBuilder, ApplicationCommandOptionType, ButtonBuilder, ButtonStyle, Client, Events, GatewayIntentBits, LabelBuilder,
  MessageFlags, ModalBuilder, TextInputBuilder, TextInputStyle,
} from 'discord.js';

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env.DISCORD_API_URL, version: '10' },
  allowedMentions: { parse: [] },
});

const query = { name: 'query', description: 'What to look for', type: ApplicationCommandOptionType.String, autocomplete: true };

const commands = [
  { name: 'docker', description: 'Answers at once', options: [query] },
  { name: 'ask', description: 'A message for everybody, with buttons' },
  { name: 'sleep', description: 'Takes its time' },
  { name: 'post', description: 'A message of the channel, with a thread' },
];

const row = () => new ActionRowBuilder().addComponents(
  new ButtonBuilder().setCustomId('again').setLabel('Again').setStyle(ButtonStyle.Secondary),
  new ButtonBuilder().setCustomId('form').setLabel('Form').setStyle(ButtonStyle.Primary),
  new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Secondary),
);

const form = () => new ModalBuilder().setCustomId('answer').setTitle('Your answer').addLabelComponents(
  new LabelBuilder().setLabel('Answer').setTextInputComponent(
    new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Paragraph).setMaxLength(1500)),
);

const handlers = {
  docker: interaction => interaction.reply({ content: 'docker container logs', flags: MessageFlags.Ephemeral }),
  ask: interaction => interaction.reply({ content: 'What is an image?', embeds: [{ title: 'Question 1', description: 'In your words.' }], components: [row()] }),
  async sleep(interaction) {
    // What takes longer than a second says so first.
    await sleep(1100);
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await sleep(400);
    await interaction.editReply('awake');
  },
  async post(interaction) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const message = await interaction.channel.send({ content: 'Question of the day', components: [row()] });
    await message.startThread({ name: 'Answers', autoArchiveDuration: 1440 });
    await interaction.editReply('posted');
  },
  again: interaction => interaction.update({ content: 'And again', components: [row()] }),
  form: interaction => interaction.showModal(form()),
  async more(interaction) {
    await interaction.reply({ content: 'first', flags: MessageFlags.Ephemeral });
    await interaction.followUp({ content: 'second', flags: MessageFlags.Ephemeral });
  },
  answer: interaction => interaction.reply({ content: `You wrote: ${interaction.fields.getTextInputValue('text')}`, flags: MessageFlags.Ephemeral }),
};

client.on(Events.InteractionCreate, async interaction => {
  try {
    if (interaction.isAutocomplete()) {
      await interaction.respond([{ name: `${interaction.options.getFocused()} …`, value: 'docker container logs' }]);
    } else {
      await handlers[interaction.commandName ?? interaction.customId](interaction);
    }
  } catch (error) {
    console.error(error);
  }
});

client.once(Events.ClientReady, async () => {
  await client.application.commands.set(commands);
  console.log('ready');
});
client.on(Events.Error, error => console.error(error));
process.once('SIGTERM', () => client.destroy());

await client.login(process.env.DISCORD_TOKEN);
