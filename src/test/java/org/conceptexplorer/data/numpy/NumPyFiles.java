package org.conceptexplorer.data.numpy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes archives as other programs write them. */
final class NumPyFiles {
    private NumPyFiles() {}

    /** An archive of one array, its numbers stored as they are. */
    static byte[] archive(String entry, String type, boolean fortran, String shape, byte[] numbers) throws IOException {
        String order = fortran ? "True" : "False";
        return archive(
                entry,
                1,
                "{'descr': '" + type + "', 'fortran_order': " + order + ", 'shape': " + shape + ", }",
                numbers);
    }

    /** An archive of one array with a head of one's own, after an entry for a folder. */
    static byte[] archive(String entry, int version, String header, byte[] numbers) throws IOException {
        ByteArrayOutputStream array = new ByteArrayOutputStream();
        array.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', (byte) version, 0, (byte) header.length(), 0});
        array.write(new byte[version == 1 ? 0 : 2]);
        array.write(header.getBytes(StandardCharsets.UTF_8));
        array.write(numbers);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("layers/"));
            ZipEntry stored = new ZipEntry(entry);
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(array.size());
            CRC32 checksum = new CRC32();
            checksum.update(array.toByteArray());
            stored.setCrc(checksum.getValue());
            zip.putNextEntry(stored);
            zip.write(array.toByteArray());
        }
        return bytes.toByteArray();
    }

    /** The same file but for one bit of some numbers in it. */
    static byte[] withWrongBit(byte[] file, byte[] numbers) {
        byte[] wrong = file.clone();
        for (int at = 0; at < file.length - numbers.length; at++) {
            if (Arrays.equals(file, at, at + numbers.length, numbers, 0, numbers.length)) {
                wrong[at + 1] ^= 0x10;
                return wrong;
            }
        }
        throw new IllegalArgumentException("the numbers are not there");
    }
}
