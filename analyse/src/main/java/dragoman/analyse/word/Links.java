package dragoman.analyse.word;

import java.util.Arrays;

/**
 * Which forms are addresses on the net or names of files, that is, one word to the models. What a pattern for addresses finds
 * anywhere in a form comes down to the least it needs: a protocol at the start, a word character before a full stop with two
 * letters after it ("example.org", and also "Mr.Smith"), or four groups of digits.
 */
final class Links {
    private static final String[] PROTOCOLS = {"http://", "https://", "ftp://", "sftp://"};
    private static final int LONGEST_EXTENSION = 7;

    /** Extensions by their characters, one a byte, sorted. */
    private static final long[] EXTENSIONS = extensions("""
            3gp 7z ace ai aif aiff amr asf asp aspx asx avi bat bin bmp bup cab cbr cda cdl cdr chm dat divx dll dmg doc
            dss dvf dwg eml eps exe fla flv gif gz hqx htm html shtml ifo indd iso jar jsp jpg jpeg lnk log m4a m4b m4p
            m4v mcd mdb mid mov mp2 mp3 mp4 mpg mpeg msi mswmm ogg pdf php png pps ppt ps psd pst ptb pub qbb qbw qxd ram
            rar rm rmvb rtf sea ses sit sitx sql ss swf tgz tif torrent ttf txt vcd vob wav wma wmv wpd wps xls xml xtm
            zip
            """);

    private Links() {}

    /** Whether a form with a full stop or a colon is a link. One without either is none. */
    static boolean isLink(String form) {
        int last = form.lastIndexOf('.');
        return (last >= 0 && (isExtension(form, last + 1) || hasHost(form, last))) || hasProtocol(form);
    }

    private static boolean hasProtocol(String form) {
        if (form.indexOf("://") < 0) {
            return false;
        }
        for (String protocol : PROTOCOLS) {
            if (startsWith(form, protocol)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(String form, String protocol) {
        if (form.length() < protocol.length()) {
            return false;
        }
        for (int i = 0; i < protocol.length(); i++) {
            if (Characters.lower(form.charAt(i)) != protocol.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of the full stops, up to the last, is one of a host's name or number. */
    private static boolean hasHost(String form, int last) {
        for (int stop = form.indexOf('.', 1); stop > 0 && stop <= last; stop = form.indexOf('.', stop + 1)) {
            if (isBeforeDomain(form, stop) || isInNumber(form, stop)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeforeDomain(String form, int stop) {
        return stop + 2 < form.length()
                && Characters.isWord(form.charAt(stop - 1))
                && Characters.isLetter(form.charAt(stop + 1))
                && Characters.isLetter(form.charAt(stop + 2));
    }

    /** Three digits, the stop, up to three digits, a stop, up to three digits, a stop and a digit. */
    private static boolean isInNumber(String form, int stop) {
        if (digits(form, stop - 3) < 3) {
            return false;
        }
        int second = stop + 1 + digits(form, stop + 1);
        if (!isStop(form, second) || second == stop + 1) {
            return false;
        }
        int third = second + 1 + digits(form, second + 1);
        return isStop(form, third) && third > second + 1 && digits(form, third + 1) > 0;
    }

    /** How many digits there are from a position on, at most three. */
    private static int digits(String form, int from) {
        int i = Math.max(from, 0);
        int end = Math.min(from + 3, form.length());
        while (i < end && Characters.isDigit(form.charAt(i))) {
            i++;
        }
        return from < 0 ? 0 : i - from;
    }

    private static boolean isStop(String form, int i) {
        return i < form.length() && form.charAt(i) == '.';
    }

    private static boolean isExtension(String form, int from) {
        int length = form.length() - from;
        if (length < 2 || length > LONGEST_EXTENSION) {
            return false;
        }
        long packed = 0;
        for (int i = from; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c >= 128) {
                return false;
            }
            packed = (packed << 8) | c;
        }
        return Arrays.binarySearch(EXTENSIONS, packed) >= 0;
    }

    private static long[] extensions(String names) {
        return Arrays.stream(names.split("\\s+"))
                .mapToLong(name -> name.chars().asLongStream().reduce(0, (packed, c) -> (packed << 8) | c))
                .sorted()
                .toArray();
    }
}
