package dragoman.coder;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.analyse.Analysis;
import dragoman.analyse.Sentence;
import dragoman.coder.code.Draft;
import dragoman.coder.code.EventReader;
import dragoman.coder.code.Reading;
import dragoman.coder.lexicon.Entry;
import dragoman.coder.lexicon.Lexicon;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.MentionFinder;
import dragoman.coder.mention.Mentions;
import dragoman.coder.resolve.Resolutions;
import dragoman.coder.resolve.Resolver;
import dragoman.knowledge.Knowledge;
import dragoman.model.Span;
import dragoman.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Codes every example of the lexicon: its entry must read it, with actor and recipient where the brackets say. */
class LexiconExamplesTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final MentionFinder MENTIONS = new MentionFinder(KNOWLEDGE);
    private static final Resolver RESOLVER = new Resolver(KNOWLEDGE);
    private static final EventReader EVENTS = new EventReader(LEXICON);

    /** An example without its brackets, with the marked stretches. */
    private record Example(String text, List<Span> actors, List<Span> recipients) {
        static Example of(String marked) {
            StringBuilder text = new StringBuilder();
            List<Span> actors = new ArrayList<>();
            List<Span> recipients = new ArrayList<>();
            int start = 0;
            for (int i = 0; i < marked.length(); i++) {
                char c = marked.charAt(i);
                if (c == '[' || c == '{') {
                    start = text.length();
                } else if (c == ']' || c == '}') {
                    Span span = new Span(text.substring(start), start, text.length());
                    (c == ']' ? actors : recipients).add(span);
                } else {
                    text.append(c);
                }
            }
            return new Example(text.toString(), actors, recipients);
        }

        List<Span> all() {
            return Stream.concat(actors.stream(), recipients.stream()).toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyEntryReadsItsExamples() {
        return LEXICON.entries().stream()
                .flatMap(entry -> entry.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                entry.origin() + " " + entry.name() + ": " + example, () -> reads(entry, example))));
    }

    @TestFactory
    Stream<DynamicTest> noEntryReadsItsCounterexamples() {
        return LEXICON.entries().stream()
                .flatMap(entry -> entry.counterexamples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                entry.origin() + " " + entry.name() + " not: " + example,
                                () -> assertThat(code(Example.of(example)))
                                        .extracting(Draft::rule)
                                        .doesNotContain(entry.name()))));
    }

    private static void reads(Entry entry, String marked) {
        Example example = Example.of(marked);
        Text text = new Text(example.text());
        Analysis analysis = TestAnalyser.get().analyse(example.text());
        List<Draft> drafts = code(example);
        boolean read = drafts.stream()
                .filter(draft -> fits(entry, draft))
                .anyMatch(draft -> covers(text, analysis, draft.actors(), example.actors())
                        && (covers(text, analysis, draft.recipients(), example.recipients())
                                || (draft.symmetric()
                                        && covers(text, analysis, draft.actors(), example.recipients()))));
        assertThat(read)
                .as("%s should read %s; it reads %s", entry.origin(), marked, told(analysis, drafts))
                .isTrue();
    }

    /** An entry without operator codes its root and mode; one with an operator makes the outer event or lends its parties. */
    private static boolean fits(Entry entry, Draft draft) {
        return entry.operator().isPresent()
                || (entry.root().equals(Optional.of(draft.root()))
                        && (entry.mode().isEmpty() || entry.mode().equals(draft.mode())));
    }

    private static boolean covers(Text text, Analysis analysis, List<Mention> mentions, List<Span> marks) {
        return marks.stream()
                .allMatch(mark -> mentions.stream().anyMatch(mention -> {
                    Sentence sentence = analysis.sentences().get(mention.sentence());
                    int head = sentence.token(mention.head()).start();
                    return text.utf16Offset(mark.start()) <= head && head < text.utf16Offset(mark.end());
                }));
    }

    private static List<Draft> code(Example example) {
        Text text = new Text(example.text());
        Analysis analysis = TestAnalyser.get().analyse(example.text());
        List<Mention> marks = example.all().stream()
                .flatMap(span -> Marks.mention(text, analysis, span).stream())
                .toList();
        Mentions mentions = Marks.among(analysis, MENTIONS.find(analysis), marks);
        Resolutions resolutions =
                Marks.known(RESOLVER.resolve(analysis, mentions, Optional.empty()), mentions, analysis);
        return analysis.sentences().stream()
                .flatMap(sentence -> EVENTS.read(new Reading(sentence, mentions, resolutions)).stream())
                .filter(draft -> !draft.bare())
                .toList();
    }

    private static String told(Analysis analysis, List<Draft> drafts) {
        StringBuilder told = new StringBuilder();
        for (Draft draft : drafts) {
            Sentence sentence = analysis.sentences().get(draft.sentence());
            told.append('\n')
                    .append(draft.rule())
                    .append(' ')
                    .append(draft.root())
                    .append(' ')
                    .append(draft.status())
                    .append(" actors ")
                    .append(heads(sentence, draft.actors()))
                    .append(" recipients ")
                    .append(heads(sentence, draft.recipients()));
        }
        return told.toString();
    }

    private static List<String> heads(Sentence sentence, List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> sentence.token(mention.head()).form())
                .toList();
    }
}
