package org.conceptexplorer.data.mnist;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.IoReason;
import org.conceptexplorer.base.MalformedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.data.idx.IdxReader;
import org.conceptexplorer.data.idx.MnistFile;
import org.conceptexplorer.data.idx.PackedContent;

/**
 * Fetches MNIST's four files from the first mirror that has them. A file is kept in memory until its digest proves it,
 * so nothing half-fetched or altered ever lies in the folder; sound files of an earlier try are not fetched again.
 */
public final class MnistDownload {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long ALL_BYTES =
            Stream.of(MnistFile.values()).mapToLong(MnistFile::packedBytes).sum();

    /** A mirror may have packed a file anew, a little larger. */
    private static final int ROOM = 2;

    private final MnistSource source;
    private final MnistFolder folder;
    private final Progress progress;
    private final HttpClient client;
    private final Duration patience;
    private long bytesBefore;

    public MnistDownload(MnistSource source, MnistFolder folder, Progress progress) {
        this(source, folder, progress, PATIENCE, ProxySettings.standard());
    }

    public MnistDownload(
            MnistSource source, MnistFolder folder, Progress progress, Duration patience, ProxySelector proxies) {
        this.source = source;
        this.folder = folder;
        this.progress = progress;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .proxy(proxies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(patience)
                .build();
    }

    /**
     * Fetches what is not there yet.
     *
     * @throws ExplainedException if no mirror has a sound file, or the folder cannot be written
     */
    public void run() {
        createFolder();
        for (MnistFile file : MnistFile.values()) {
            progress.check();
            if (!isSound(file)) {
                byte[] packed = fetch(file);
                SafeFile.write(folder.path().resolve(file.packedName()), out -> out.write(packed));
            }
            bytesBefore += file.packedBytes();
            report(0, file);
        }
    }

    private void createFolder() {
        try {
            Files.createDirectories(folder.path());
        } catch (IOException e) {
            throw new ExplainedException(
                    "The folder " + folder.path() + " for MNIST cannot be made because " + IoReason.of(e)
                            + "; make room for it, or set another cache folder.",
                    e);
        }
    }

    private boolean isSound(MnistFile file) {
        Path place = folder.path().resolve(file.packedName());
        try {
            return Files.isRegularFile(place)
                    && source.proves(file, IdxReader.read(place, file, quiet()).sha256());
        } catch (ExplainedException e) {
            return false; // damaged: it is replaced
        }
    }

    private byte[] fetch(MnistFile file) {
        List<String> failures = new ArrayList<>();
        for (URI mirror : source.mirrors()) {
            try {
                return fetch(file, mirror);
            } catch (MalformedException e) {
                failures.add(mirror.getHost() + " " + e.what());
            }
        }
        throw new ExplainedException("MNIST's file " + file.packedName() + " could not be downloaded: "
                + String.join(", ", failures)
                + "; check the network and the proxy, or choose a folder that has MNIST.");
    }

    private byte[] fetch(MnistFile file, URI mirror) throws MalformedException {
        URI address = mirror.resolve(file.packedName());
        byte[] packed =
                new Transfer(client, address, ROOM * file.packedBytes(), patience, bytes -> report(bytes, file)).run();
        prove(packed, file);
        return packed;
    }

    private void report(int bytes, MnistFile file) {
        progress.check();
        progress.report("Downloading MNIST", bytesBefore + Math.min(bytes, file.packedBytes()), ALL_BYTES);
    }

    /** Lets reading be cancelled without telling how far it is: that would make the download's bar jump. */
    private Progress quiet() {
        return new Progress() {
            @Override
            public void report(String what, long done, long total) {}

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    private void prove(byte[] packed, MnistFile file) throws MalformedException {
        if (!source.proves(file, PackedContent.sha256(packed))) {
            throw new MalformedException("sent an altered file");
        }
    }
}
