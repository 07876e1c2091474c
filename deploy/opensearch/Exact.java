import com.ibm.icu.text.Normalizer2;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * The analysis of index.json in the classes of Lucene that OpenSearch makes it of, to try its answers without a server.
 * Arguments: blocks, "section TAB text" a line, those of a section together; phrases, one a line. Prints each phrase and
 * the sections that hold it.
 */
public class Exact {
  private static final Pattern PARTY = Pattern.compile("(?<![A-Za-z0-9])D(?=\\p{IsHan})");

  private static final Analyzer ANALYZER =
      new Analyzer() {
        @Override
        protected Reader initReader(String field, Reader reader) {
          Normalizer2 forms = Normalizer2.getInstance(null, "nfkc_cf", Normalizer2.Mode.COMPOSE);
          return new ICUNormalizer2CharFilter(new PatternReplaceCharFilter(PARTY, "党", reader), forms);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
          return new TokenStreamComponents(
              new NGramTokenizer(1, 1) {
                @Override
                protected boolean isTokenChar(int character) {
                  return Character.isLetter(character) || Character.isDigit(character) || character == '〇';
                }
              });
        }

        @Override
        public int getPositionIncrementGap(String field) {
          return 100;
        }
      };

  public static void main(String[] files) throws IOException {
    Directory store = FSDirectory.open(Files.createTempDirectory("exact"));
    try (IndexWriter writer = new IndexWriter(store, new IndexWriterConfig(ANALYZER));
        BufferedReader blocks = Files.newBufferedReader(Path.of(files[0]))) {
      String last = null;
      Document section = null;
      for (String line = blocks.readLine(); line != null; line = blocks.readLine()) {
        int tab = line.indexOf('\t');
        String id = line.substring(0, tab);
        if (!id.equals(last)) {
          if (section != null) writer.addDocument(section);
          section = new Document();
          section.add(new StoredField("section", id));
          last = id;
        }
        section.add(new TextField("blocks", line.substring(tab + 1), Field.Store.NO));
      }
      if (section != null) writer.addDocument(section);
    }
    try (IndexReader reader = DirectoryReader.open(store);
        PrintStream out = new PrintStream(System.out, false, "UTF-8")) {
      IndexSearcher searcher = new IndexSearcher(reader);
      QueryBuilder queries = new QueryBuilder(ANALYZER);
      for (String phrase : Files.readAllLines(Path.of(files[1]))) {
        TreeSet<String> found = new TreeSet<>();
        ScoreDoc[] hits =
            searcher.search(queries.createPhraseQuery("blocks", phrase, 0), reader.maxDoc(), Sort.INDEXORDER).scoreDocs;
        for (ScoreDoc hit : hits) found.add(reader.document(hit.doc).get("section"));
        out.println(phrase + "\t" + String.join(" ", found));
      }
    }
  }
}
